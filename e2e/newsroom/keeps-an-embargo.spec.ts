import { type APIRequestContext, expect } from '@playwright/test';
import { versionOf } from '@/features/media/picture-row';
import { keep } from '@/lib/picture-store';
import { paragraphs } from '@/prisma/factories/body';
import { test } from '../given/test';

/** A word that stands nowhere else. */
const WORD = `Quorvath${Date.now().toString(36)}`;

/** What a client of the framework would ask for instead of the page. */
const DISGUISES: Record<string, string>[] = [
  {},
  { rsc: '1' },
  { rsc: '1', 'next-router-prefetch': '1', 'next-url': '/' },
  { 'next-router-state-tree': '%5B%22%22%5D', rsc: '1', 'next-router-segment-prefetch': '/_tree' },
  { accept: 'application/json', 'x-requested-with': 'XMLHttpRequest' },
  { 'sec-purpose': 'prefetch', 'x-middleware-subrequest': 'middleware', 'x-nextjs-data': '1' },
  { 'cache-control': 'no-cache', pragma: 'no-cache', 'x-forwarded-host': 'preview.example' },
];

test('a crawler with every trick finds nothing one second before, and the piece everywhere one second after', async ({
  given,
  playwright,
}) => {
  test.setTimeout(90_000);
  const stranger = await playwright.request.newContext({ baseURL: process.env.E2E_ADDRESS ?? '' });
  const [section, topic, author] = [await given.givenSection(), await given.givenTopic(), await given.givenAuthor()];
  const known = await given.givenArticle({
    ...{
      sectionId: section.id,
      topicIds: [topic.id],
      bylines: [{ authorId: author.id, place: 'Kolvik', outlet: 'MON' }],
    },
  });
  const original = `${WORD.toLowerCase()}.svg`;
  await keep('originals', original, Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="640" height="360"/>'));
  const picture = await given.givenPicture({ original });
  const goesLiveAt = new Date(Date.now() + 15_000);
  const { id, path } = await given.givenScheduled({
    ...{ headline: `${WORD} Is Opened`, standfirst: `Nobody had heard of ${WORD}.`, goesLiveAt },
    ...{ body: paragraphs(`The ${WORD} lies at its quay.`), leadPictureId: picture.id, sectionId: section.id },
    ...{ topicIds: [topic.id], bylines: [{ authorId: author.id, place: 'Kolvik', outlet: 'MON' }] },
  });
  const day = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Berlin' }).format(goesLiveAt).replaceAll('-', '/');
  const lists = [
    ...['/', '/latest', `/${section.slug}`, `/authors/${author.handle}`, `/topics/${topic.slug}`, `/archive/${day}`],
    ...[`/search?q=${WORD}`, `/search/suggestions?q=${WORD.slice(0, 9)}`],
  ];
  const cut = `/pictures/${picture.id}/${versionOf(picture)}/16x9-640.webp`;
  const machines = ['/sitemap.xml', '/news-sitemap.xml', '/feeds/rss.xml', '/feeds/atom.xml', '/feeds/feed.json'];
  const guesses = [
    ...[path, `${path}/`, `${path}.rsc`, `${path}.json`, `${path}?preview=1`, `${path}?_rsc=1`, path.toUpperCase()],
    ...[cut, cut.replace('webp', 'avif'), `/pictures/${picture.id}/${versionOf(picture)}/original`],
    ...[`/_next/data/x${path}.json`, `${path}/opengraph-image`, `${path}/__next._tree.txt`, known.path],
    ...[`/preview/${id}`, `/preview/${WORD}`, `/search?q=${WORD}&sort=date`, `/search?q="${WORD} Is"`, '/es/latest'],
    ...[`/latest?section=${section.slug}`, `/archive/${day.slice(0, 7)}`, `/${section.slug}?page=2`],
  ];
  const doors = ['', '/standing', '/receipt', '/remarks'].map((door) => `/api/v1/pieces/${id}${door}`);
  const staffOnly = [...doors, `/api/v1/drafts/${id}`, `/admin/articles/${id}`, `/api/v1/find/articles?words=${WORD}`];

  const all = [...lists, ...machines, ...guesses, ...staffOnly];
  let asked = 0;
  for (const disguise of DISGUISES) {
    for (const address of disguise.rsc ? [path, ...lists] : all) {
      if (Date.now() > goesLiveAt.getTime() - 1000) break;
      asked += 1;
      const answer = await stranger.get(address, { headers: disguise, maxRedirects: 5 });
      const said = `${address} as ${JSON.stringify(disguise)}`;
      const told = (await answer.text()) + JSON.stringify(answer.headers());
      expect(told, said).not.toContain(`${WORD} Is Opened`);
      // What was asked for may be said again.
      for (const secret of [id, path]) if (!address.includes(secret)) expect(told, said).not.toContain(secret);
      if (address === path || address === cut) expect(answer.status(), said).toBe(404);
    }
  }
  expect(asked, 'addresses asked for in time').toBeGreaterThan(all.length + lists.length);
  expect(await tells(stranger, path, `/${section.slug}/never-heard-of-${WORD.toLowerCase()}`)).toBe(false);

  await new Promise((later) => setTimeout(later, goesLiveAt.getTime() + 1000 - Date.now()));
  const after = await Promise.all(
    [path, ...lists].map(async (address) => [address, await (await stranger.get(address)).text()]),
  );
  for (const [address, text] of after) expect(text, address).toContain(`${WORD} Is Opened`.slice(0, WORD.length));
  expect((await stranger.get(path)).status()).toBe(200);
  expect((await stranger.get(cut)).status()).toBe(200);
  for (const address of machines) {
    const answer = await stranger.get(address);
    if (answer.status() === 200 && !address.endsWith('/sitemap.xml'))
      expect(await answer.text(), address).toContain(path);
  }
  await stranger.dispose();
});

/** Whether the time that one address takes to say that it is unknown is another's by far: asked in turn, many times. */
async function tells(stranger: APIRequestContext, one: string, other: string): Promise<boolean> {
  const times: [number[], number[]] = [[], []];
  for (let round = 0; round < 12; round += 1) {
    for (const [which, address] of [one, other].entries()) {
      const began = performance.now();
      await stranger.get(`${address}?round=${round}`);
      times[which]?.push(performance.now() - began);
    }
  }
  const [first = 0, second = 0] = times.map((them) => them.sort((a, b) => a - b)[6]);
  return Math.max(first, second) > 4 * Math.min(first, second) + 20;
}
