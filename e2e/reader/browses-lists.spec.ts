import { type APIRequestContext, expect } from '@playwright/test';
import { staffDb } from '@/lib/staff-db';
import { withoutScript as test } from '../given/test';

const HOUR = 3_600_000;

test('a reader without JavaScript goes from a piece to its author, and from there to another piece', async ({
  page,
  given,
}) => {
  const author = await given.givenAuthor('Gunnar Ås-Whitlock');
  const bylines = [{ authorId: author.id, place: 'Kolvik', outlet: 'MON' }];
  const [one, other] = [await given.givenArticle({ bylines }), await given.givenArticle({ bylines })];
  await page.goto(one.path);
  await page.getByRole('main').getByRole('link', { name: author.name }).first().click();
  await expect(page).toHaveURL(`/authors/${author.handle}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Gunnar Ås-Whitlock');
  await page.getByRole('main').getByRole('link', { name: other.headline }).click();
  await expect(page).toHaveURL(other.path);
});

test('a topic tells what it is and what was written about it; one that was merged leads on', async ({
  page,
  given,
  request,
}) => {
  await page.goto('/topics');
  await page.getByRole('main').getByRole('link', { name: 'Kaldrup Radar' }).click();
  await expect(page.getByRole('main').getByText('Company', { exact: true }).first()).toBeVisible();
  await expect(page.getByRole('term').filter({ hasText: 'Seat' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Kaldrup Shrinks Coastal Radar to a Two-Person Load' })).toBeVisible();

  const [kept, merged] = [await given.givenTopic('Cranes'), await given.givenTopic('Harbour cranes')];
  await staffDb().topic.update({ where: { id: merged.id }, data: { mergedIntoId: kept.id } });
  await given.givenArticle({ topicIds: [kept.id] });
  const answer = await request.get(`/topics/${merged.slug}`, { maxRedirects: 0 });
  expect([answer.status(), answer.headers().location]).toEqual([301, expect.stringContaining(`/topics/${kept.slug}`)]);
  const found = await (await request.get(`/topics/${kept.slug}`)).text();
  expect(found, 'of one piece a search engine has nothing').toMatch(/<meta name="robots" content="noindex/);
});

test('Spanish authors and topics have Spanish pages', async ({ page }) => {
  for (const path of ['/authors/ines-ibarrola-penafiel', '/topics/altavera', '/es/latest', '/es/never-heard-of']) {
    await page.goto(path);
    await expect(page.locator('html'), path).toHaveAttribute('lang', 'es');
  }
  await page.goto('/authors/mara-lindqvist-oye');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('who and what only a piece to come is about is unknown, to the byte', async ({ given, request }) => {
  const [author, topic] = [await given.givenAuthor('Not Yet'), await given.givenTopic('Not yet either')];
  await given.givenScheduled({
    goesLiveAt: new Date(Date.now() + HOUR),
    bylines: [{ authorId: author.id, place: null, outlet: null }],
    topicIds: [topic.id],
  });
  await expect(async () => {
    for (const [unseen, unknown] of [
      [`/authors/${author.handle}`, '/authors/nobody-at-all'],
      [`/topics/${topic.slug}`, '/topics/nothing-at-all'],
    ]) {
      const answers = await Promise.all([request.get(`${unseen}`), request.get(`${unknown}`)]);
      expect(answers.map((it) => it.status())).toEqual([404, 404]);
      const [one, other] = await Promise.all(answers.map((it) => it.text()));
      expect(one).toBe(other);
    }
  }).toPass({ timeout: 20_000 });
});

test('a reader finds a piece in the archive by its year, month and day', async ({ page, given }) => {
  const article = await given.givenArticle({ now: new Date('2019-05-31T22:30:00Z') });
  await page.goto('/archive');
  await page.getByRole('main').getByRole('link', { name: '2019', exact: true }).click();
  await page.getByRole('table', { name: 'June' }).getByRole('link', { name: '1 June, 1 piece' }).click();
  await expect(page).toHaveURL('/archive/2019/06/01');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Saturday 1 June 2019');
  await page.getByRole('navigation').getByRole('link', { name: 'June' }).click();
  await expect(page).toHaveURL('/archive/2019/06');
  await page.getByRole('link', { name: article.headline }).click();
  await expect(page).toHaveURL(article.path);
});

test('days that are not, are not yet, or brought nothing are not found', async ({ request }) => {
  const paths = [
    '0000',
    'abc',
    '2026/13',
    '2026/00',
    '2026/02/30',
    '2026/2',
    '2222',
    '1985/06',
    '2018/01/01',
    '2026/11/1/1',
  ];
  for (const path of [...paths, '2026?page=2', '2026?page=0', '2026/10?page=99', '2026/10?page=abc']) {
    expect((await request.get(`/archive/${path}`)).status(), path).toBe(404);
  }
});

test('a new piece stands at once on every page that lists it, and leaves them when it is withdrawn', async ({
  given,
  newsroom,
  request,
}) => {
  const [author, topic] = [await given.givenAuthor(), await given.givenTopic()];
  const text = { topicIds: [topic.id], bylines: [{ authorId: author.id, place: null, outlet: null }] };
  const now = new Date('2018-02-03T12:00:00Z');
  const first = await given.givenArticle({ ...text, now });
  await staffDb().correction.create({ data: { articleId: first.id, correctedAt: new Date(), text: 'It was eight.' } });
  const lists = [`/authors/${author.handle}`, `/topics/${topic.slug}`, '/archive/2018/02', '/archive/2018/02/03'];
  await seen(request, lists, first.headline);

  const second = await given.givenArticle({ ...text, now: new Date(now.getTime() + HOUR) });
  await seen(request, lists, second.headline);
  expect(await textOf(request, '/archive/2018')).toContain('3 February, 2 pieces');

  await newsroom.publish(first.id);
  await seen(request, ['/corrections'], 'It was eight.');
  await newsroom.withdraw(first.id);
  for (const path of [...lists, '/corrections'])
    expect(await textOf(request, path), path).not.toContain(first.headline);
  expect(await textOf(request, '/archive/2018')).toContain('3 February, 1 piece');
});

test('the latest can be had of one section, on the scale of its day', async ({ page, given }) => {
  const section = await given.givenSection({ name: 'Lighthouses' });
  const pieces = [];
  for (let count = 0; count < 3; count++) pieces.push(await given.givenArticle({ sectionId: section.id }));
  await page.goto('/latest');
  await page.getByRole('navigation', { name: 'Show one section' }).getByRole('link', { name: 'Lighthouses' }).click();
  await expect(page).toHaveURL(`/latest?section=${section.slug}`);
  await expect(page.getByRole('main').getByRole('heading', { level: 3 })).toHaveText(
    pieces.toReversed().map((it) => it.headline),
  );
  await expect(page.getByRole('img', { name: 'When the 3 stories appeared' })).toBeVisible();
});

test('whoever is lost can search, also in Spanish', async ({ page }) => {
  await page.goto('/never-heard-of');
  await page.getByRole('main').getByRole('searchbox').fill('radar');
  await page.getByRole('main').getByRole('button', { name: 'Search' }).click();
  await expect(page).toHaveURL('/search?q=radar');
  await page.goto('/america-latina/never-heard-of');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Fuera del mapa');
  await page.getByRole('main').getByRole('searchbox').fill('radares');
  await page.getByRole('main').getByRole('button').click();
  await expect(page).toHaveURL('/es/search?q=radares');
});

test('pages of a river lose and repeat nothing of what came out at one instant', async ({ page, given }) => {
  test.setTimeout(120_000);
  const [section, author, topic] = [await given.givenSection(), await given.givenAuthor(), await given.givenTopic()];
  const paths: string[] = [];
  for (let count = 0; count < 45; count++) {
    const { path } = await given.givenArticle({
      sectionId: section.id,
      topicIds: [topic.id],
      bylines: [{ authorId: author.id, place: null, outlet: null }],
      now: new Date('2017-03-04T05:06:07Z'),
    });
    paths.push(path);
  }
  const rivers = [`/${section.slug}`, `/authors/${author.handle}`, `/topics/${topic.slug}`];
  for (const river of [...rivers, `/latest?section=${section.slug}`]) {
    const met: string[] = [];
    await page.goto(river);
    for (;;) {
      const links = await page.getByRole('main').getByRole('link').all();
      const here = await Promise.all(links.map((it) => it.getAttribute('href')));
      met.push(...new Set(here.flatMap((it) => (it && paths.includes(it) ? [it] : []))));
      const older = page.getByRole('link', { name: 'Older ›' });
      if ((await older.count()) === 0) break;
      await older.click();
    }
    expect(met, river).toHaveLength(paths.length);
    expect(new Set(met).size, river).toBe(paths.length);
  }
});

const textOf = async (request: APIRequestContext, path: string) => (await request.get(path)).text();

async function seen(request: APIRequestContext, paths: string[], text: string) {
  for (const path of paths) expect(await textOf(request, path), path).toContain(text);
}
