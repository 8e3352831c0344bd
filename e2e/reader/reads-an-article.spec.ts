import { expect } from '@playwright/test';
import { withoutScript as test } from '../given/test';

test('a reader without JavaScript goes from the front page to an article, to its section and back', async ({
  page,
  given,
}) => {
  const section = await given.givenSection({ name: 'Harbours' });
  const article = await given.givenArticle({ headline: 'Port Ellery Counts Its Cranes', sectionId: section.id });
  await page.goto('/');
  await page.getByRole('main').getByRole('link', { name: article.headline }).first().click();
  await expect(page).toHaveURL(article.path);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(article.headline);
  await expect(page.getByText('The first lorry crossed at six in the morning.')).toBeVisible();
  await expect(page.getByText(/Ada Örnsköld in Kolvik for MON/)).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: 'Harbours' }).first().click();
  await expect(page).toHaveURL(`/${section.slug}`);
  await expect(page.getByRole('heading', { level: 1, name: 'Harbours' })).toBeVisible();
});

test('the publisher’s numbers, address and mail stand on every page', async ({ page }) => {
  await page.goto('/');
  for (const name of ['+49 2641 3703 – 0', 'info@moench-group.com']) {
    await expect(page.getByRole('link', { name }).first()).toBeVisible();
  }
  await expect(page.locator('a[href="tel:+49264137030"]').first()).toBeVisible();
  await expect(page.getByText('+49 2641 3703 – 199').first()).toBeVisible();
  await expect(page.getByRole('contentinfo').locator('address')).toContainText('Christine-Demmer-Straße 7');
});

test('the Spanish section is a Spanish page, and its pieces on English pages say so', async ({ page }) => {
  await page.goto('/america-latina');
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  await expect(page.getByRole('navigation').getByText('Training', { exact: false }).first()).toBeVisible();
  await page.getByRole('main').getByRole('article').getByRole('link').filter({ hasText: /\w/ }).first().click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  await expect(page.getByRole('main').locator('article').first()).toContainText(/Publicado|desde|para MON/);
  await page.goto('/');
  await expect(page.getByRole('main').locator('[lang=es]').first()).toBeVisible();
});

test('an old address leads to the piece in one hop, with its query', async ({ given, newsroom, request }) => {
  const article = await given.givenArticle({ headline: 'Before the Rename' });
  await newsroom.rewrite(article.id, { slug: 'after-the-rename' });
  await newsroom.publish(article.id);
  const answer = await request.get(`${article.path}?utm_source=letter`, { maxRedirects: 0 });
  expect(answer.status()).toBe(301);
  expect(answer.headers().location).toMatch(/\/after-the-rename\?utm_source=letter$/);
  const again = await request.get(answer.headers().location ?? '', { maxRedirects: 0 });
  expect(again.status()).toBe(200);
});

test('an English page names the Spanish section in English', async ({ page }) => {
  await page.goto('/');
  const index = page.getByRole('navigation').filter({ visible: true }).first();
  await expect(index.getByRole('link', { name: 'Latin America (Spanish)' })).toHaveAttribute('hreflang', 'es');
});
