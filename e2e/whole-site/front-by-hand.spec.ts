import { expect, type Page } from '@playwright/test';
import { endBanner, raiseBanner } from '@/features/newsroom/front/commands/breaking';
import { publishFront } from '@/features/newsroom/front/commands/publish-front';
import { staffDb } from '@/lib/staff-db';
import { nobody } from '@/prisma/factories/publication';
import { isAccessible } from '../given/accessible';
import { test } from '../given/test';

// What is done here is seen on every page of the site: nothing else runs beside it.
const dialog = (page: Page) => page.getByRole('dialog');
const said = (page: Page) => page.locator('.front-said');
const front = async (page: Page) => (await page.request.get('/')).text();
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** Every place is the rule's, and nothing stands above the pages. */
async function clear() {
  await endBanner({ actor: nobody, now: new Date() });
  const { version } = await staffDb().frontDraft.upsert({
    ...{ where: { id: 1 }, create: {}, update: { pins: [], version: { increment: 1 } } },
  });
  await publishFront({ version, startsAt: null, actor: nobody, now: new Date() });
}
test.beforeEach(clear);
test.afterEach(clear);

test('an editor lays out the front page by keyboard, previews and publishes it; readers have it at once, and the one before is put back', async ({
  page,
  given,
  signedIn,
}) => {
  await signedIn({ role: 'editor', name: 'Mara' });
  const [lead, second] = [await given.givenArticle(), await given.givenArticle()];
  // Old enough that no rule would bring them up.
  const ids = [lead.id, second.id];
  await staffDb().article.updateMany({ where: { id: { in: ids } }, data: { publishedAt: new Date('2026-01-05') } });
  await page.goto('/admin/front');

  await button(page, 'Choose… Lead').press('Enter');
  await dialog(page).getByRole('searchbox').fill(lead.headline);
  await dialog(page).getByRole('button', { name: lead.headline }).press('Enter');
  await expect(said(page)).toHaveText(`‘${lead.headline}’ stands in Lead now.`);
  await expect(button(page, 'Edit… Lead')).toBeFocused();
  await page.keyboard.press('Enter');
  await dialog(page).getByLabel('Headline here').fill('Said Differently on the Front');
  await dialog(page).getByRole('button', { name: 'Keep it so' }).click();
  await expect(page.locator('[data-place="lead 0"]')).toContainText('By hand, own headline');

  await button(page, 'Choose… Seconds, place 1').click();
  await dialog(page).getByRole('searchbox').fill(second.headline);
  await dialog(page).getByRole('button', { name: second.headline }).click();
  await button(page, 'Move down: Seconds, place 1').focus();
  await page.keyboard.press('Enter');
  await expect(said(page)).toHaveText(`‘${second.headline}’ stands in Seconds, place 2 now.`);
  await expect(button(page, 'Move down: Seconds, place 2')).toBeFocused();
  await isAccessible(page, 'the front page’s desk');

  const before = await front(page);
  expect(before).not.toContain('Said Differently');
  await page.getByRole('link', { name: 'Preview', exact: true }).click();
  const framed = page.frameLocator('iframe');
  await expect(framed.getByRole('heading', { name: 'Said Differently on the Front' })).toBeVisible();
  const address = await page.locator('iframe').getAttribute('src');
  await page.getByRole('link', { name: 'Back to the front page' }).click();

  await page.getByRole('button', { name: 'Publish 2 changes…' }).click();
  await dialog(page).getByRole('button', { name: 'Publish now' }).click();
  await expect(said(page)).toContainText('Published.');
  const published = await front(page);
  expect(published.split('Said Differently')).toHaveLength(2);
  expect(published).toContain(second.headline);
  await expect(page.getByRole('button', { name: 'Readers see this' })).toBeVisible();

  const earlier = page.locator('.layouts li').filter({ hasText: '0 by hand' }).first();
  await earlier.getByRole('button', { name: /^Put back/ }).click();
  await dialog(page).getByRole('button', { name: 'Show it to readers now' }).click();
  await expect(said(page)).toHaveText('Put back. Readers see it.');
  expect(await front(page)).not.toContain('Said Differently');

  await page.context().clearCookies();
  await staffDb().staffSession.deleteMany({ where: { staff: { name: 'Mara' } } });
  expect((await page.request.get(address ?? '')).status()).toBe(410);
});

test('a pinned piece is dragged to another place, and one that is withdrawn leaves no hole', async ({
  page,
  given,
  newsroom,
  signedIn,
}) => {
  await signedIn({ role: 'owner' });
  const { id, headline } = await given.givenArticle();
  await page.goto('/admin/front');
  await button(page, 'Choose… Seconds, place 1').click();
  await dialog(page).getByRole('searchbox').fill(headline);
  await dialog(page).getByRole('button', { name: headline }).click();
  await expect(said(page)).toContainText('Seconds, place 1');
  await page.locator('[data-place="seconds 0"] .place-words').dragTo(page.locator('[data-place="lead 0"]'));
  await expect(said(page)).toHaveText(`‘${headline}’ stands in Lead now.`);
  await page.getByRole('button', { name: 'Publish 1 change…' }).click();
  await dialog(page).getByRole('button', { name: 'Publish now' }).click();
  await expect(said(page)).toContainText('Published.');
  await page.goto('/');
  await expect(page.getByRole('main').getByRole('heading', { level: 2 }).first()).toHaveText(headline);
  await newsroom.withdraw(id);
  await page.reload();
  await expect(page.getByRole('main').getByRole('heading', { level: 2 }).first()).not.toHaveText(headline);
  await page.goto('/admin/front');
  await expect(page.locator('[data-place="lead 0"]')).toContainText('cannot stand here now');
});

test('breaking news stands above every page from the next request on, and is gone on the second', async ({
  page,
  given,
  signedIn,
}) => {
  await signedIn({ role: 'editor' });
  const { headline } = await given.givenArticle();
  const pages = ['/', '/latest', '/imprint', '/nothing-here'];
  for (const path of pages) await page.request.get(path);
  await page.goto('/admin/front');
  await page.getByLabel('What happened').fill('Strait closed to shipping');
  await page.getByRole('combobox', { name: 'Leads to' }).fill(headline);
  await page.getByRole('option', { name: headline }).click();
  await page.getByRole('button', { name: 'Show it on every page' }).click();
  await expect(said(page)).toHaveText('It stands on every page.');
  for (const path of pages) expect(await (await page.request.get(path)).text(), path).toContain('Strait closed');
  await page.goto('/latest');
  const line = page.getByRole('complementary', { name: 'Breaking' });
  await expect(line.getByRole('link', { name: 'Strait closed to shipping' })).toBeVisible();
  await isAccessible(page, 'a page under breaking news');
  await page.emulateMedia({ media: 'print' });
  await expect(line).toBeHidden();

  await page.goto('/admin/front');
  await page.getByRole('button', { name: 'Take it down' }).click();
  await expect(said(page)).toContainText('Taken down');
  for (const path of pages) expect(await (await page.request.get(path)).text(), path).not.toContain('Strait closed');

  const until = new Date(Date.now() + 4_000);
  const order = { text: 'For four seconds', language: 'en', articleId: null, until, actor: nobody, now: new Date() };
  await raiseBanner(order);
  expect(await (await page.request.get('/latest')).text()).toContain('For four seconds');
  await expect
    .poll(async () => (await (await page.request.get('/latest')).text()).includes('For four seconds'), {
      intervals: [200],
    })
    .toBe(false);
  expect(Date.now()).toBeGreaterThanOrEqual(until.getTime());
});
