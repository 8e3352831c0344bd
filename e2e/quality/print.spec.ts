import { expect, type Page } from '@playwright/test';
import { staffDb } from '@/lib/staff-db';
import { blocks } from '@/prisma/factories/body';
import { test } from '../given/test';

const MOST_PAGES = 3;

test('an ordinary piece is at most three pages of A4', async ({ page }) => {
  test.setTimeout(180_000);
  const pieces = await ordinaryPieces(4);
  expect(pieces).toHaveLength(4);
  for (const path of pieces) {
    await page.goto(path);
    await fetchEveryPicture(page);
    expect(pagesOf(await page.pdf({ preferCSSPageSize: true })), path).toBeLessThanOrEqual(MOST_PAGES);
  }
});

test('on paper stand logo, section, byline, address and day, and nothing to click', async ({ page }) => {
  const [path = ''] = await ordinaryPieces(1);
  await page.goto(path);
  await expect(page.getByRole('button', { name: /^(Print|Imprimir)$/ })).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  const article = page.getByRole('article').first();
  await expect(page.getByRole('banner').getByRole('link').first()).toBeVisible();
  await expect(article.locator('.breadcrumb a').last()).toBeVisible();
  await expect(article.locator('a[rel=author]').first()).toBeVisible();
  await expect(article.getByText(path)).toContainText(new RegExp(`${path}.*${new Date().getFullYear()}$`));
  await expect(article.locator('figcaption').first()).toBeVisible();
  for (const gone of ['form', '.share-links', '#related', '#more-in-section', 'nav:not(:has(.breadcrumb))'])
    for (const it of await page.locator(gone).all()) await expect(it, gone).toBeHidden();
});

test('on paper a link tells where it leads, a table repeats its head and leaves nothing out', async ({
  page,
  given,
}) => {
  const article = await given.givenArticle({
    body: blocks(
      {
        type: 'paragraph',
        attrs: { id: 'a' },
        content: [
          { type: 'text', text: 'the log', marks: [{ type: 'link', attrs: { href: 'https://example.org/log' } }] },
        ],
      },
      {
        type: 'table',
        attrs: { id: 'b', caption: 'Noise' },
        content: [
          { type: 'tableRow', content: [cell('tableHeader', 'Speed'), cell('tableHeader', 'dB')] },
          { type: 'tableRow', content: [cell('tableHeader', '6 kn'), cell('tableCell', '−11')] },
        ],
      },
    ),
  });
  await page.goto(article.path);
  await page.emulateMedia({ media: 'print' });
  const link = page.getByRole('link', { name: 'the log' });
  expect(await link.evaluate((it) => getComputedStyle(it, '::after').content)).toContain('https://example.org/log');
  const { head, overflow } = await page.getByRole('region', { name: 'Noise' }).evaluate((it) => ({
    head: getComputedStyle(it.querySelector('thead') ?? it).display,
    overflow: getComputedStyle(it).overflowX,
  }));
  expect({ head, overflow }).toEqual({ head: 'table-header-group', overflow: 'visible' });
});

const cell = (type: 'tableHeader' | 'tableCell', text: string) => ({
  type,
  attrs: { colspan: 1, rowspan: 1 },
  content: [{ type: 'paragraph' as const, content: [{ type: 'text' as const, text }] }],
});

/** Pieces of the demonstration set of the usual length, those with most to show first. */
async function ordinaryPieces(howMany: number): Promise<string[]> {
  const rows = await staffDb().article.findMany({
    where: {
      demonstration: true,
      state: 'published',
      publishedAt: { lte: new Date() },
      liveRevision: { words: { gte: 380, lte: 560 }, leadPictureId: { not: null } },
    },
    orderBy: { liveRevision: { words: 'desc' } },
    take: howMany,
    select: { slug: true, section: { select: { slug: true } } },
  });
  return rows.map((it) => `/${it.section?.slug}/${it.slug}`);
}

/** Chromium prints what is there: pictures further down are fetched first. */
async function fetchEveryPicture(page: Page) {
  await page.evaluate(async () => {
    for (const picture of document.images) picture.loading = 'eager';
    await Promise.all([...document.images].map((it) => it.decode().catch(() => {})));
  });
}

const pagesOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page(?!s)/g)?.length ?? 0;
