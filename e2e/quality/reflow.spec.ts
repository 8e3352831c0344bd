import { expect, type Page } from '@playwright/test';
import type { Block, TableCell } from '@/features/articles/blocks';
import { staffDb } from '@/lib/staff-db';
import { blocks } from '@/prisma/factories/body';
import { everyLook } from '../given/pages';
import { test } from '../given/test';
import { withoutPictures } from '../given/without-pictures';

/** A word that no language breaks. */
const LONG = 'Fernmeldeelektronikaufklaerungsbataillonskommandeur'.repeat(3);

/** WCAG 1.4.12: what a reader may set on any page without losing anything. */
const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`;

const VIEWS = [
  { name: 'at 320 px', width: 320, height: 640, spacing: 'none' },
  { name: 'with text spacing at 320 px', width: 320, height: 640, spacing: 'all' },
  { name: 'at 200 %', width: 640, height: 400, spacing: 'none' },
  { name: 'with text spacing at 1280 px', width: 1280, height: 800, spacing: 'all' },
];

test('no kind of page scrolls sideways or cuts a word off: small, enlarged, with a reader’s own spacing', async ({
  browser,
  given,
}) => {
  test.setTimeout(180_000);
  const crowded = await givenCrowdedArticle(given);
  // A reader's own style is not the page's: it is put in past the policy.
  const context = await browser.newContext({ bypassCSP: true, baseURL: process.env.E2E_ADDRESS ?? '' });
  const page = await context.newPage();
  await withoutPictures(page);
  for (const { path, kind } of [...(await everyLook()), { path: crowded, kind: 'crowded article' }]) {
    await page.goto(path);
    const style = await page.addStyleTag({ content: SPACING });
    for (const { name, spacing, ...viewport } of VIEWS) {
      await page.setViewportSize(viewport);
      await style.evaluate((it, media) => it instanceof HTMLStyleElement && Object.assign(it, { media }), spacing);
      expect(await sticksOut(page), `${kind} ${path} ${name}`).toEqual([]);
    }
  }
  await context.close();
});

test('a wide table is scrolled by itself, by keyboard too, while its first column stays', async ({ page, given }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(await givenCrowdedArticle(given));
  const table = page.getByRole('region', { name: 'Seven of them' });
  const first = table.getByRole('rowheader').first();
  const before = await first.boundingBox();
  await table.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => table.evaluate((it) => it.scrollLeft)).toBeGreaterThan(20);
  expect((await first.boundingBox())?.x).toBe(before?.x);
});

/** What reaches beyond the page, or is cut by what it stands in; nothing inside of what scrolls by itself. */
async function sticksOut(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const wide = document.documentElement.scrollWidth > document.documentElement.clientWidth;
    const named = (it: Element) => `${it.tagName.toLowerCase()}.${it.className} ${it.textContent?.trim().slice(0, 40)}`;
    const cut = [...document.querySelectorAll('body *')].filter((it) => {
      const { overflowX, clip } = getComputedStyle(it);
      const hides = (overflowX === 'hidden' || overflowX === 'clip') && clip === 'auto';
      return hides && it.textContent?.trim() && it.clientWidth > 1 && it.scrollWidth > it.clientWidth + 1;
    });
    return [...(wide ? ['the page scrolls sideways'] : []), ...cut.map(named)];
  });
}

/** Every place of an article where words of any length may come to stand, filled with one that has no end. */
async function givenCrowdedArticle(given: typeof import('@/prisma/factories/publication')): Promise<string> {
  const author = await given.givenAuthor(`Ada ${LONG}`);
  await staffDb().author.update({ where: { id: author.id }, data: { biography: LONG, role: LONG, place: LONG } });
  const section = await given.givenSection();
  const topic = await given.givenTopic(LONG);
  const picture = await given.givenPicture();
  const article = await given.givenArticle({
    headline: `On ${LONG}`,
    standfirst: LONG,
    kicker: LONG,
    dateline: LONG,
    sectionId: section.id,
    topicIds: [topic.id],
    leadPictureId: picture.id,
    bylines: [{ authorId: author.id, place: LONG, outlet: LONG }],
    body: blocks(...crowdedBlocks(picture.id)),
  });
  await given.givenArticle({ headline: `Beside ${LONG}`, sectionId: section.id, topicIds: [topic.id] });
  return article.path;
}

const line = [{ type: 'text' as const, text: LONG }];
const paragraph = { type: 'paragraph' as const, content: line };
const cell = (type: TableCell['type'], text: string): TableCell => ({
  type,
  attrs: { colspan: 1, rowspan: 1 },
  content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
});

const crowdedBlocks = (pictureId: string): Block[] => [
  { type: 'paragraph', attrs: { id: 'a' }, content: line },
  { type: 'heading', attrs: { id: 'b', level: 2 }, content: line },
  { type: 'heading', attrs: { id: 'c', level: 3 }, content: line },
  { type: 'bulletList', attrs: { id: 'd' }, content: [{ type: 'listItem', content: [paragraph] }] },
  { type: 'blockquote', attrs: { id: 'e', source: LONG }, content: [paragraph] },
  { type: 'pullQuote', attrs: { id: 'f', attribution: LONG }, content: line },
  { type: 'figure', attrs: { id: 'g', pictureId, width: 'wide', caption: LONG } },
  { type: 'gallery', attrs: { id: 'h', pictures: [{ pictureId, caption: LONG }] } },
  { type: 'specSheet', attrs: { id: 'i', title: LONG, rows: [{ label: LONG, value: LONG }] } },
  { type: 'keyPoints', attrs: { id: 'j', title: LONG }, content: [{ type: 'listItem', content: [paragraph] }] },
  { type: 'timeline', attrs: { id: 'k', entries: [{ when: LONG, text: LONG }] } },
  { type: 'embed', attrs: { id: 'l', provider: LONG, url: 'https://vimeo.com/1084537', title: LONG } },
  { type: 'embed', attrs: { id: 'm', provider: LONG, url: 'https://example.org/', title: LONG } },
  { type: 'note', attrs: { id: 'n', label: LONG }, content: [paragraph] },
  { type: 'download', attrs: { id: 'o', href: '/log.pdf', title: LONG, format: 'pdf', bytes: 1_000 } },
  {
    type: 'table',
    attrs: { id: 'p', caption: 'Seven of them' },
    content: [
      { type: 'tableRow', content: Array.from({ length: 7 }, (_, n) => cell('tableHeader', `Mast camera ${n}`)) },
      {
        type: 'tableRow',
        content: [cell('tableHeader', LONG), ...Array.from({ length: 6 }, (_, n) => cell('tableCell', `${n}00 kg`))],
      },
    ],
  },
];
