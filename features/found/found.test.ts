import { SaxesParser } from 'saxes';
import { beforeAll, expect, test } from 'vitest';
import { GET as newsSitemap } from '@/app/news-sitemap.xml/route';
import { GET as robots } from '@/app/robots.txt/route';
import { GET as sitemap } from '@/app/sitemap.xml/route';
import { GET as shard } from '@/app/sitemaps/[shard]/route';
import { withdraw } from '@/features/newsroom/commands/withdraw';
import {
  givenArticle,
  givenAuthor,
  givenOrganisation,
  givenScheduled,
  givenSection,
  nobody,
} from '@/prisma/factories/publication';
import { givenPublication } from '@/tests/publication';

givenPublication();
const NASTY = 'Steel & <b>"fire"</b> </script> ]]>';
const month = (at: Date) => at.toLocaleDateString('sv', { timeZone: 'Europe/Berlin' }).slice(0, 7);
const now = new Date();
const lastYear = new Date(now.getTime() - 366 * 86_400_000);

beforeAll(async () => {
  await givenOrganisation();
  const sectionId = (await givenSection({ slug: 'naval' })).id;
  const bylines = [{ authorId: (await givenAuthor()).id }];
  const text = { sectionId, bylines };
  await givenArticle({ ...text, slug: 'nasty', headline: NASTY });
  await givenArticle({ ...text, slug: 'buques-y-nandues', language: 'es' });
  await givenArticle({ ...text, slug: 'paid', kind: 'sponsored' });
  await givenArticle({ ...text, slug: 'of-last-year', now: lastYear });
  await givenScheduled({ ...text, slug: 'scheduled', goesLiveAt: new Date(now.getTime() + 3_600_000) });
  const { id } = await givenArticle({ ...text, slug: 'withdrawn' });
  await withdraw({ actor: nobody, articleId: id, now: new Date() });
});

test('the index names the parts of every month that has pieces, and the other lists', async () => {
  const { all } = await read(await sitemap());
  const path = (name: string) => `http://127.0.0.1:3000/sitemap-${name}.xml`;
  const months = [`${month(now)}-1`, `${month(lastYear)}-1`];
  expect(all('loc')).toEqual(['pages', 'sections', 'authors', 'topics', ...months].map(path));
});

test('a part holds every piece that readers see by its whole address, with the time of its last change', async () => {
  const response = await ask(`${month(now)}-1`);
  const { all, tags } = await read(response);
  expect(all('loc')).toEqual(
    ['nasty', 'buques-y-nandues', 'paid'].map((slug) => `http://127.0.0.1:3000/naval/${slug}`),
  );
  expect(all('lastmod')).toHaveLength(3);
  for (const at of all('lastmod')) expect(Date.parse(at)).toBeGreaterThan(now.getTime() - 60_000);
  expect(tags).toEqual(expect.arrayContaining([`month:${month(now)}`, 'chrome', 'clock']));
});

test('a part, a month or a list that is not there is not found', async () => {
  const names = [`${month(now)}-2`, '1999-01-1', '2999-01-1', '2026-13-1', '2026-11', 'pieces'];
  for (const name of names) expect((await ask(name)).status, name).toBe(404);
});

test('lists say when something last came out there', async () => {
  const sections = await read(await ask('sections'));
  expect(sections.all('loc')).toEqual(['http://127.0.0.1:3000/naval']);
  expect(sections.all('lastmod')).toHaveLength(1);
  expect((await read(await ask('authors'))).all('loc')).toHaveLength(1);
  expect((await read(await ask('topics'))).all('loc')).toEqual([]);
  expect((await read(await ask('pages'))).all('loc')).toContain('http://127.0.0.1:3000/');
});

test('news are of two days, and nothing paid for, withdrawn or to come', async () => {
  const response = await newsSitemap();
  const { all, word } = await read(response);
  expect(all('news:title').sort()).toEqual([expect.stringMatching(/^A bridge/), NASTY]);
  expect(all('news:language').sort()).toEqual(['en', 'es']);
  expect(all('news:name')).toEqual(['MON', 'MON']);
  expect(Date.parse(word.renewAt)).toBeLessThanOrEqual(Date.now() + 3_600_000);
});

test('robots.txt decides for training, search and readers apart, and names the sitemaps', async () => {
  const groups = (await (await robots()).text()).trim().split('\n\n');
  const groupOf = (machine: string) => groups.find((it) => it.includes(`User-agent: ${machine}\n`)) ?? '';
  expect(groupOf('GPTBot')).toMatch(/\nDisallow: \/$/);
  for (const welcome of ['*', 'OAI-SearchBot', 'ChatGPT-User']) {
    expect(groupOf(welcome)).not.toMatch(/\nDisallow: \/$/m);
    expect(groupOf(welcome)).toContain('Disallow: /admin');
  }
  expect(groups.at(-1)).toBe(
    'Sitemap: http://127.0.0.1:3000/sitemap.xml\nSitemap: http://127.0.0.1:3000/news-sitemap.xml',
  );
});

const ask = (name: string) => shard(new Request('http://127.0.0.1/'), { params: Promise.resolve({ shard: name }) });

/** Read as strictly as XML wants it: whatever is not well-formed throws. */
async function read(response: Response) {
  expect(response.status).toBe(200);
  const found: { name: string; text: string }[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('opentag', ({ name }) => found.push({ name, text: '' }));
  parser.on('text', (text) => {
    const last = found.at(-1);
    if (last) last.text += text.trim();
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(await response.text()).close();
  const word = JSON.parse(response.headers.get('x-press') ?? '{}');
  return { word, tags: word.tags, all: (name: string) => found.flatMap((it) => (it.name === name ? [it.text] : [])) };
}
