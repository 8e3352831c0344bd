import { expect, type Page } from '@playwright/test';
import { COLOURS, isAccessible } from '../given/accessible';
import { test } from '../given/test';

const ready = (page: Page) => expect(page.locator('[data-listens="true"]')).toBeVisible();
const headlines = (page: Page) => page.locator('tr[data-piece] a.head');

test('an editor narrows the list while typing, goes on, and finds it again by Back', async ({
  given,
  signedIn,
  page,
}) => {
  await signedIn({ role: 'owner' });
  const section = await given.givenSection();
  await given.givenDraft({ sectionId: section.id, headline: 'Quarrel over Quayside Cranes' });
  await given.givenArticle({ sectionId: section.id, headline: 'Cranes Stand Still' });
  await page.goto(`/admin/articles?section=${section.code}`);
  await ready(page);
  await expect(headlines(page)).toHaveText(['Quarrel over Quayside Cranes', 'Cranes Stand Still']);
  await page.getByRole('searchbox').fill('quayside');
  await expect(headlines(page)).toHaveText(['Quarrel over Quayside Cranes']);
  await expect(page).toHaveURL(/q=quayside/);
  await headlines(page).first().click();
  await expect(page).toHaveURL(/\/admin\/articles\/[0-9a-f-]{36}$/);
  await page.goBack();
  await expect(headlines(page)).toHaveText(['Quarrel over Quayside Cranes']);
  await page.getByRole('link', { name: 'Clear 2' }).click();
  await expect(page).toHaveURL(/\/admin\/articles$/);
});

test('by keyboard alone pieces are chosen, thrown away and taken back', async ({ given, signedIn, page }) => {
  await signedIn({ role: 'owner' });
  const section = await given.givenSection();
  for (const n of [3, 2, 1]) await given.givenDraft({ sectionId: section.id, headline: `Piece ${n}` });
  const live = await given.givenArticle({ sectionId: section.id, headline: 'Readers Have It' });
  await page.goto(`/admin/articles?section=${section.code}`);
  await ready(page);
  await page.keyboard.press('ArrowDown');
  await expect(headlines(page).first()).toBeFocused();
  await page.keyboard.press('Space');
  await page.keyboard.press('Shift+ArrowDown');
  await expect(page.getByText('2 selected')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByText('2 selected')).toBeHidden();
  for (let step = 0; step < 4; step++) await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Space');
  for (let step = 0; step < 3; step++) await page.keyboard.press('Shift+ArrowDown');
  await page.getByRole('button', { name: 'Move to trash' }).press('Enter');
  await expect(
    page.getByText('3 pieces in the trash. 1 piece left as before: readers see or are to see them'),
  ).toBeVisible();
  await expect(headlines(page)).toHaveText(['Readers Have It']);
  await page.getByRole('button', { name: 'Undo' }).press('Enter');
  await expect(headlines(page)).toHaveCount(4);
  expect(live.path).toContain(section.slug);
});

test('an author sees their own pieces and nobody else’s', async ({ given, signedIn, page }) => {
  await given.givenDraft({ headline: 'Somebody Else’s Secret' });
  await signedIn({ role: 'author' });
  await page.goto('/admin/articles');
  await expect(page.getByText('No articles yet.')).toBeVisible();
  await page.goto('/admin/articles?q=secret');
  await expect(page.getByText('No article matches this filter.')).toBeVisible();
  const answer = await page.request.get('/api/v1/pieces?q=secret');
  expect(await answer.json()).toEqual({ pieces: [] });
});

test('Ctrl K finds a piece, goes to a page and changes the theme', async ({ given, signedIn, page }) => {
  await signedIn({ role: 'owner' });
  const { id } = await given.givenDraft({ headline: 'Zinc Roofs over Zarrow' });
  await page.goto('/admin');
  await ready(page);
  await page.keyboard.press('Control+k');
  const field = page.getByRole('combobox', { name: /Find a piece/ });
  await field.fill('zarrow');
  await expect(page.getByRole('option', { name: /Zinc Roofs/ })).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`/admin/articles/${id}$`));
  await page.goto('/admin');
  await ready(page);
  await page.keyboard.press('g');
  await page.keyboard.press('a');
  await expect(page).toHaveURL(/\/admin\/articles$/);
  await expect(page.getByRole('heading', { name: 'Articles', level: 1 })).toBeVisible();
  await ready(page);
  await page.keyboard.press('Control+k');
  await field.fill('dark');
  await expect(page.getByRole('option', { name: 'Dark theme' })).toHaveAttribute('aria-selected', 'true');
  const kept = page.waitForResponse((it) => it.request().method() === 'POST');
  await page.keyboard.press('Enter');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await kept;
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

for (const [colorScheme, width] of [
  ['light', 1440],
  ['dark', 1440],
  ['light', 820],
] as const) {
  test(`list, Today, history and preview hold against axe, ${colorScheme} at ${width}`, async ({
    given,
    signedIn,
    page,
    newsroom,
  }) => {
    test.setTimeout(120_000);
    const rules = colorScheme === 'dark' ? { rules: COLOURS } : {};
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 1000 });
    await signedIn({ role: 'owner' });
    const { id } = await given.givenArticle({ headline: 'As It Was' });
    await newsroom.rewrite(id, { headline: 'As It Is' });
    for (const path of [
      '/admin/articles',
      '/admin',
      `/admin/articles/${id}/history`,
      `/admin/articles/${id}/preview`,
    ]) {
      await page.goto(path);
      await isAccessible(page, path, { ...rules, without: 'iframe' });
    }
    await page.goto('/admin/articles');
    await ready(page);
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('option').first()).toBeVisible();
    await isAccessible(page, 'palette', rules);
  });
}
