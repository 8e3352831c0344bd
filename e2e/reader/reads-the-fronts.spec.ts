import { expect, type Page } from '@playwright/test';
import { test, withoutScript } from '../given/test';

withoutScript(
  'the front page: a lead, the latest with their times, and what its sections are about',
  async ({ page }) => {
    await page.goto('/');
    const main = page.getByRole('main');
    await expect(main.getByRole('heading', { level: 2 }).first().getByRole('link')).toBeVisible();
    const latest = main.getByRole('region', { name: 'Latest' }).getByRole('listitem');
    expect(await latest.filter({ visible: true }).count()).toBeGreaterThan(6);
    for (const piece of await latest.filter({ visible: true }).all()) {
      await expect(piece.getByRole('time')).toHaveText(/^\d\d:\d\d$/);
    }
    const band = main.getByRole('region', { name: 'Components / Systems' });
    await expect(band.getByRole('link', { name: 'All in CS' })).toHaveAttribute('href', '/components-systems');
    await expect(band.getByRole('list', { name: 'Topics in Components / Systems' }).getByRole('link')).not.toHaveCount(
      0,
    );
    await expect(main.getByRole('region', { name: 'América Latina' })).toHaveAttribute('lang', 'es');
  },
);

test('no piece stands twice on the front page, but in the list of the latest', async ({ page }) => {
  await page.goto('/');
  const paths = await page
    .getByRole('main')
    .locator('article :is(h2, h3) a, .alongside a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(paths.length).toBeGreaterThan(20);
  expect(new Set(paths).size).toBe(paths.length);
});

test('who walks through a section’s pages meets every piece once, though all came at one instant', async ({
  page,
  given,
}) => {
  const section = await given.givenSection({ name: 'Ferries' });
  const author = await given.givenAuthor();
  const now = new Date(Date.now() - 60_000);
  const written: string[] = [];
  for (let number = 1; number <= 23; number++) {
    const bylines = [{ authorId: author.id, place: null, outlet: null }];
    const piece = await given.givenArticle({ headline: `Ferry ${number} Sails`, sectionId: section.id, now, bylines });
    written.push(piece.path);
  }
  await page.goto(`/${section.slug}`);
  const met = await headlines(page);
  await page.getByRole('link', { name: 'Older' }).click();
  await expect(page).toHaveURL(`/${section.slug}?page=2`);
  met.push(...(await headlines(page)));
  await expect(page.getByRole('link', { name: 'Older' })).toHaveCount(0);
  expect(met.toSorted()).toEqual(written.toSorted());
  await page.getByRole('link', { name: 'Newer' }).click();
  await expect(page).toHaveURL(`/${section.slug}`);
});

test('the Spanish section speaks Spanish to its last word', async ({ page }) => {
  await page.goto('/america-latina');
  const main = page.getByRole('main');
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  await expect(main.getByRole('navigation', { name: 'Temas de América Latina' })).toBeVisible();
  await expect(main.locator(':not([lang=es])[lang]')).toHaveCount(0);
  const said = await main.textContent();
  expect(said).toContain('Por ');
  expect(said).not.toMatch(/\b(By|Newer|Older|Page|Sign up|January|Monday|Advertisement|In print)\b/);
});

test('a section without a piece says so, and offers the newsletter', async ({ page, given }) => {
  const section = await given.givenSection({ name: 'Icebreakers' });
  await page.goto(`/${section.slug}`);
  await expect(page.getByRole('heading', { level: 1, name: 'Icebreakers' })).toBeVisible();
  await expect(page.getByText('Nothing has been published here yet.')).toBeVisible();
  await expect(page.getByRole('main').getByLabel('E-mail address')).toBeVisible();
});

for (const density of [1, 2]) {
  test.describe(`at ${density} pixels to a point`, () => {
    test.use({ deviceScaleFactor: density });
    for (const width of [390, 820, 1000, 1280, 1600]) {
      test(`no picture is asked for much larger than it is shown, ${width} wide`, async ({ page }) => {
        await page.setViewportSize({ width, height: 900 });
        await page.route('**/pictures/**', (route) => route.fulfill({ contentType: 'image/svg+xml', body: DOT }));
        for (const path of ['/', '/components-systems']) {
          await page.goto(path);
          for (const { asked, shown } of await picturesOf(page)) {
            expect(asked / (shown * density), `${path}: ${asked} for ${shown}`).toBeLessThan(1.6);
          }
        }
      });
    }
  });
}

const DOT = '<svg xmlns="http://www.w3.org/2000/svg" width="16" height="9"/>';

/** Of each picture that is to be seen, the width asked for and the width it has on the page, in points. */
async function picturesOf(page: Page): Promise<{ asked: number; shown: number }[]> {
  return page
    .getByRole('main')
    .locator('img')
    .evaluateAll(async (pictures) => {
      const seen = pictures.filter((it) => it instanceof HTMLImageElement && it.getBoundingClientRect().width > 0);
      const images = seen.flatMap((it) => (it instanceof HTMLImageElement ? [it] : []));
      for (const image of images) image.loading = 'eager';
      await Promise.all(images.map((image) => image.decode().catch(() => {})));
      return images.map((image) => ({
        asked: Number(/-(\d+)\.\w+$/.exec(image.currentSrc)?.[1]),
        shown: image.getBoundingClientRect().width,
      }));
    });
}

const headlines = (page: Page) =>
  page
    .getByRole('main')
    .locator('article :is(h2, h3) a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
