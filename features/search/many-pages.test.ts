import pg from 'pg';
import { expect, test } from 'vitest';
import { readerDb } from '@/lib/reader-db';
import { givenArticle, givenOrganisation, givenSection } from '@/prisma/factories/publication';
import { givenPublication } from '@/tests/publication';

const given = givenPublication();

test('who reads page after page of hundreds meets each piece once, and the old one that is named so comes first', async () => {
  await givenOrganisation();
  const section = await givenSection();
  const named = await givenArticle({ headline: 'Winch', sectionId: section.id, now: new Date('2012-03-04T05:06:07Z') });
  await givenLive(480, section.id);
  const seen: string[] = [];
  for (let from = 0; from < 500; from += 100) seen.push(...(await idsFrom(from, 100)));
  expect(new Set(seen).size).toBe(481);
  expect(seen).toHaveLength(481);
  expect(seen[0]).toBe(named.id);
});

/** What the page of a search asks of the database, in longer pages. */
async function idsFrom(skipping: number, howMany: number): Promise<string[]> {
  const none = null;
  const [row] = await readerDb().$queryRaw<{ answer: { ids: string[] } }[]>`
    select pub.search('winch', 'en', ${none}::uuid, ${none}::uuid, ${none}::uuid, ${none}, ${none}, ${none}::timestamptz,
      ${none}::timestamptz, false, ${howMany}::int, ${skipping}::int) as answer`;
  return row?.answer.ids ?? [];
}

/** Pieces that speak of a winch, an hour apart, written past the commands: hundreds of them by hand take minutes. */
async function givenLive(howMany: number, sectionId: string) {
  const owner = new pg.Client(given.ownerUrl);
  await owner.connect();
  const body = { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'A winch turns.' }] }] };
  await owner.query(
    `with pieces as (select gen_random_uuid() as id, gen_random_uuid() as revision, n from generate_series(1, $1::int) n),
       texts as (
         insert into revision (id, article_id, number, reason, headline, standfirst, body, words, section_id, kind, language, bylines)
         select revision, id, 1, 'publish', 'Harbour ' || n, '', $3, 5, $2, 'news', 'en', '[]' from pieces)
     insert into article (id, state, section_id, slug, kind, language, published_at, live_revision_id)
     select id, 'published', $2, 'harbour-' || n, 'news', 'en', now() - n * interval '1 hour', revision from pieces`,
    [howMany, sectionId, body],
  );
  await owner.end();
}
