import { expect } from '@playwright/test';
import { test, withoutScript } from '../given/test';

withoutScript('a reader goes from the titles to an issue, on to a piece of it, and back to print', async ({ page }) => {
  await page.goto('/magazine');
  await page.getByRole('heading', { name: 'MON NAVAL' }).getByRole('link').click();
  await expect(page).toHaveURL('/magazine/mon-naval');
  await page.getByRole('heading', { name: 'Six Weeks without Noise' }).getByRole('link').click();
  await expect(page.getByRole('img', { name: /Cover of MON NAVAL/ })).toBeVisible();
  await expect(page.getByText('68 pages')).toBeVisible();
  await page.getByRole('link', { name: 'Hybrid Drive Goes Quiet' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Hybrid Drive Goes Quiet');
  await page
    .getByRole('link', { name: /MON NAVAL \d\/\d{4}/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Six Weeks without Noise');
  await page.getByRole('link', { name: /Previous issue/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The Depth beneath the Chart');
});

withoutScript('the Spanish title is a Spanish page, and is marked as such among the others', async ({ page }) => {
  await page.goto('/magazine');
  await expect(page.locator('li[lang=es]')).toContainText('Cuatro números al año');
  await page.getByRole('heading', { name: 'MON AMÉRICA' }).getByRole('link').click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
});

withoutScript('an issue that waits for its day is as unknown as one that never was', async ({ given, request }) => {
  const title = await given.givenMagazine();
  const issue = await given.givenIssue(title.id, { publishedAt: new Date(Date.now() + 600_000), theme: 'Zugzwang' });
  const read = async (slug: string) => (await request.get(`/magazine/${title.slug}/${slug}`)).text();
  let tries = 0;
  await expect(async () => expect(await read(issue.slug)).toBe(await read(`never-was-${tries++}`))).toPass({
    timeout: 15_000,
  });
  expect(await (await request.get(`/magazine/${title.slug}`)).text()).not.toContain('Zugzwang');
});

for (const [machine, choice, night] of [
  ['light', null, false],
  ['dark', null, true],
  ['dark', 'light', false],
  ['light', 'dark', true],
] as const) {
  test(`on a ${machine} machine with ${choice ?? 'no theme'} chosen, pictures hang their ${night ? 'night' : 'day'} sheet, once each`, async ({
    browser,
  }) => {
    const context = await browser.newContext({ colorScheme: machine, baseURL: process.env.E2E_ADDRESS ?? '' });
    if (choice) await context.addInitScript((theme) => localStorage.setItem('theme', theme), choice);
    const page = await context.newPage();
    await page.goto('/components-systems');
    const pictures = page.getByRole('main').locator('picture:has(source[media])');
    await expect(pictures.first()).toBeVisible();
    for (const picture of await pictures.all()) {
      await picture.scrollIntoViewIfNeeded();
      const hangs = () =>
        picture.evaluate((it) => {
          const version = (address: string) => address.split('/pictures/')[1]?.split('/')[1];
          const sheet = it.querySelector('source[media]')?.getAttribute('srcset') ?? '';
          const shown = it.querySelector('img')?.currentSrc ?? '';
          return shown !== '' && version(shown) === version(sheet);
        });
      await expect.poll(hangs).toBe(night);
    }
    await context.close();
  });
}
