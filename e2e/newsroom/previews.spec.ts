import { expect } from '@playwright/test';
import { staffDb } from '@/lib/staff-db';
import { test } from '../given/test';

test('a draft is looked at in the reader’s own page, at a phone’s width and in the dark', async ({
  given,
  signedIn,
  page,
}) => {
  await signedIn({ role: 'owner' });
  const { id } = await given.givenDraft({ headline: 'Before Anybody Reads It' });
  await page.goto(`/admin/articles/${id}/preview`);
  const frame = page.frameLocator('iframe');
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText('Before Anybody Reads It');
  await page.getByRole('button', { name: 'Phone' }).click();
  await expect(page.locator('iframe')).toHaveCSS('width', '390px');
  await page.getByRole('button', { name: 'Dark' }).click();
  await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.getByRole('heading', { name: 'Share card' })).toBeVisible();
});

test('an outsider reads it by a link, until the link is ended; nobody keeps or lists it', async ({
  given,
  signedIn,
  page,
  browser,
  baseURL,
}) => {
  await signedIn({ role: 'owner' });
  const { id } = await given.givenDraft({ headline: 'For Ingvild’s Eyes' });
  await page.goto(`/admin/articles/${id}/preview`);
  await page.getByLabel('For whom').fill('Ingvild');
  await page.getByRole('button', { name: 'Make a link' }).click();
  const address = await page.getByLabel('The link').inputValue();
  const path = new URL(address).pathname;

  const outside = await browser.newContext({ baseURL: baseURL ?? '' });
  const [reader, scanner] = [await outside.newPage(), outside.request];
  for (let time = 0; time < 3; time++) expect((await scanner.get(path)).status()).toBe(200);
  const answer = await reader.goto(path);
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText('For Ingvild’s Eyes');
  expect(answer?.headers()).toMatchObject({
    'cache-control': 'private, no-store',
    'x-robots-tag': expect.stringContaining('noindex'),
  });
  await expect(reader.locator('meta[name="referrer"]')).toHaveAttribute('content', 'no-referrer');
  await expect(reader).toHaveTitle('Preview | MON');

  await page.reload();
  await expect(page.getByText('4 views')).toBeVisible();
  await page.getByRole('button', { name: 'End the link for Ingvild' }).click();
  await expect(page.getByText('That link leads nowhere any more.')).toBeVisible();
  expect((await scanner.get(path)).status()).toBe(410);
  expect((await scanner.get('/preview/made-up')).status()).toBe(404);
  await outside.close();
});

test('a contributor may look, and make no link', async ({ given, signedIn, page }) => {
  const contributor = await signedIn({ role: 'contributor' });
  const { id } = await given.givenDraft();
  await staffDb().article.update({ where: { id }, data: { createdById: contributor.id } });
  await page.goto(`/admin/articles/${id}/preview`);
  await expect(page.locator('iframe')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Make a link' })).toHaveCount(0);
});
