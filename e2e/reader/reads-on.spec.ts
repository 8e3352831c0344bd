import { expect } from '@playwright/test';
import { blocks } from '@/prisma/factories/body';
import { test, withoutScript } from '../given/test';

const LONG_READ = '/components-systems/cooling-the-mast';
const WITH_EMBED = '/training-simulation/oakhollow-links-four-simulators-across-two-time-zones';

withoutScript(
  'a reader goes from the front page to a piece, to what is related, and so on',
  async ({ page, given }) => {
    const topic = await given.givenTopic('Cranes');
    const section = await given.givenSection();
    await given.givenArticle({ headline: 'A Crane Counts Back', topicIds: [topic.id], sectionId: section.id });
    const article = await given.givenArticle({ headline: 'Counting the Cranes', topicIds: [topic.id] });
    await page.goto('/');
    await page.getByRole('main').getByRole('link', { name: article.headline }).first().click();
    await page
      .getByRole('region', { name: 'Related Posts' })
      .getByRole('link', { name: 'A Crane Counts Back' })
      .click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('A Crane Counts Back');
    await page.getByRole('region', { name: 'Related Posts' }).getByRole('link', { name: article.headline }).click();
    await expect(page).toHaveURL(article.path);
    const way = page.getByRole('navigation', { name: 'Where this page stands' }).getByRole('link');
    await way.first().click();
    await expect(page).toHaveURL('/');
  },
);

withoutScript('a piece names its author and topics, each with an address', async ({ page, given }) => {
  const topic = await given.givenTopic('Bascule bridges');
  const article = await given.givenArticle({ topicIds: [topic.id] });
  await page.goto(article.path);
  await expect(page.locator('a[rel=author]')).toHaveAttribute('href', /^\/authors\/author-/);
  const chip = page.getByRole('link', { name: topic.name });
  await expect(chip).toHaveAttribute('href', `/topics/${topic.slug}`);
  expect((await chip.boundingBox())?.height).toBeGreaterThanOrEqual(32);
});

test('a better related piece stands under an article by the next request', async ({ given, request }) => {
  const topic = await given.givenTopic('Ferries');
  const article = await given.givenArticle({ topicIds: [topic.id] });
  expect(await (await request.get(article.path)).text()).not.toContain('A Ferry Follows');
  await given.givenArticle({ headline: 'A Ferry Follows', topicIds: [topic.id] });
  expect(await (await request.get(article.path)).text()).toContain('A Ferry Follows');
});

withoutScript('a long piece has a list of its parts, and each leads to its heading', async ({ page }) => {
  await page.goto(LONG_READ);
  const list = page.getByRole('navigation', { name: 'In this article' });
  await expect(list).toBeHidden();
  await page.locator('summary', { hasText: 'In this article' }).click();
  const part = list.getByRole('link').nth(3);
  const name = (await part.textContent()) ?? '';
  await part.click();
  await expect(page.getByRole('main').getByRole('heading', { level: 2, name })).toBeInViewport();
});

test('an embed asks its site for nothing before the click, and stands in its frame after it', async ({ page }) => {
  const asked: string[] = [];
  await page.route(/^https:/, (route) => {
    asked.push(new URL(route.request().url()).origin);
    return route.fulfill({ contentType: 'text/html', body: '<title>played</title>' });
  });
  const complaints: string[] = [];
  page.on('console', (it) => it.type() === 'error' && complaints.push(it.text()));
  await page.goto(WITH_EMBED);
  const button = page.getByRole('button', { name: 'Load from YouTube' });
  await button.scrollIntoViewIfNeeded();
  await page.waitForLoadState('networkidle');
  expect(asked).toEqual([]);
  await expect(page.locator('iframe')).toHaveCount(0);
  await button.click();
  const frame = page.locator('iframe');
  await expect(frame).toBeFocused();
  await expect(frame).toHaveAttribute('title', /Big Buck Bunny/);
  await expect.poll(() => [...new Set(asked)]).toEqual(['https://www.youtube-nocookie.com']);
  expect(complaints).toEqual([]);
});

withoutScript('without script an embed is a link, and nothing promises what would not work', async ({ page }) => {
  await page.goto(WITH_EMBED);
  await expect(page.getByRole('link', { name: 'Open at YouTube' })).toHaveAttribute('href', /youtube\.com\/watch/);
  await expect(page.getByRole('button', { name: 'Load from YouTube' })).toBeHidden();
  for (const name of ['Copy link', 'Print']) await expect(page.getByRole('button', { name })).toBeHidden();
  await expect(page.getByRole('list', { name: 'Share' }).getByRole('link')).toHaveText([
    'E-mail',
    'LinkedIn',
    'X',
    'Bluesky',
  ]);
});

test('the link is copied without what a letter had put behind it, and the reader is told', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${LONG_READ}?utm_source=letter`);
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.locator('copy-link').getByRole('status')).toHaveText('Copied');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(new URL(copied).pathname + new URL(copied).search).toBe(LONG_READ);
});

test('a page is printed at the press of a button', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => {
      document.title = 'printed';
    };
  });
  await page.goto(LONG_READ);
  await page.getByRole('button', { name: 'Print' }).click();
  await expect(page).toHaveTitle('printed');
});

withoutScript('what is paid for says so before its headline, and so do its links', async ({ page, given }) => {
  const href = 'https://example.org/course';
  const article = await given.givenArticle({
    kind: 'sponsored',
    headline: 'A Course to Buy',
    body: blocks({
      type: 'paragraph',
      attrs: { id: 'a' },
      content: [{ type: 'text', text: 'Book it', marks: [{ type: 'link', attrs: { href } }] }],
    }),
  });
  await page.goto(article.path);
  await expect(page.getByRole('article').first()).toContainText(/Advertisement\s*A Course to Buy/);
  await expect(page.getByRole('link', { name: 'Book it' })).toHaveAttribute('rel', 'sponsored');
});
