import { expect } from '@playwright/test';
import { test, withoutScript } from '../given/test';

withoutScript('a reader who mistypes a word finds the piece all the same', async ({ page, given }) => {
  const article = await given.givenArticle({ headline: 'Gyrocompass Outlives Its Ship' });
  await page.goto('/');
  await page.getByRole('searchbox', { name: 'Search' }).fill('gyrocompas outlvies');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\?q=gyrocompas\+outlvies$/);
  await expect(page.getByRole('status').filter({ hasText: 'Nothing was found' })).toContainText(
    'gyrocompass outlives: 1 piece',
  );
  await expect(page.locator('mark').first()).toHaveText(/Gyrocompass|Outlives/);
  await page.getByRole('link', { name: article.headline }).click();
  await expect(page).toHaveURL(article.path);
});

withoutScript('a reader narrows a search by links, and takes it away again', async ({ page, given }) => {
  const [quays, locks] = [await given.givenSection({ name: 'Quays' }), await given.givenSection({ name: 'Locks' })];
  for (const [section, kind] of [
    [quays, 'news'],
    [quays, 'analysis'],
    [locks, 'news'],
  ] as const)
    await given.givenArticle({ headline: `Bollards of ${section.name}: ${kind}`, sectionId: section.id, kind });
  await page.goto('/search?q=bollard');
  await expect(page.getByRole('status').filter({ hasText: 'pieces for' })).toHaveText('3 pieces for ‘bollard’');
  const narrow = page.getByRole('complementary', { name: 'Narrow the search' });
  await narrow.getByRole('link', { name: 'Quays' }).click();
  await narrow.getByRole('link', { name: 'Analysis', exact: true }).click();
  await expect(page.getByRole('status').filter({ hasText: 'for' })).toHaveText('1 piece for ‘bollard’');
  await narrow.getByRole('link', { name: 'Quays: take this away' }).click();
  await narrow.getByRole('link', { name: 'Analysis: take this away' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'pieces for' })).toHaveText('3 pieces for ‘bollard’');
});

withoutScript('who finds nothing is shown where to go', async ({ page }) => {
  await page.goto('/es/search?q=qqqqzzzz');
  await expect(page.getByRole('heading', { name: 'Ningún artículo para «qqqqzzzz»' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Temas del día' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
});

test('what is published is found at once, what is withdrawn at once no more', async ({ page, given, newsroom }) => {
  await page.goto('/search?q=ankylosaur');
  await expect(page.getByRole('heading', { name: 'No piece for ‘ankylosaur’' })).toBeVisible();
  const article = await given.givenArticle({ headline: 'Ankylosaur Enters Service' });
  await page.reload();
  await expect(page.getByRole('link', { name: article.headline })).toBeVisible();
  await newsroom.withdraw(article.id);
  await page.reload();
  await expect(page.getByRole('heading', { name: 'No piece for ‘ankylosaur’' })).toBeVisible();
});

test('while one types, the field offers what may be meant, by keys alone', async ({ page, given }) => {
  const article = await given.givenArticle({ headline: 'Theodolite Found in Attic' });
  await page.goto('/search');
  const field = page.getByRole('combobox', { name: 'Search the archive' });
  await field.fill('theodol');
  const option = page.getByRole('option', { name: article.headline });
  await expect(option).toBeVisible();
  await expect(field).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('Escape');
  await expect(option).toBeHidden();
  await expect(field).toHaveValue('theodol');
  await field.press('i');
  await expect(option).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(option).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(article.path);
});

test('nothing odd that is asked for breaks the search', async ({ request }) => {
  for (const q of [
    '%00',
    '%22',
    '-a',
    '%ED%A0%80',
    '%E0%A4%A',
    '%F0%9F%92%A3',
    '%3Cscript%3E',
    '%27%3B--',
    'a'.repeat(3000),
  ]) {
    for (const path of ['/search', '/search/suggestions']) {
      const answer = await request.get(`${path}?q=${q}`);
      expect(answer.status(), path + q).toBe(200);
      expect(await answer.text()).not.toContain('<script>alert');
    }
  }
  for (const page of ['0', '99', 'x']) expect((await request.get(`/search?q=radar&page=${page}`)).status()).toBe(404);
  const first = await request.get('/search?q=radar&page=1', { maxRedirects: 0 });
  expect([first.status(), first.headers().location]).toEqual([301, expect.stringMatching(/\/search\?q=radar$/)]);
});
