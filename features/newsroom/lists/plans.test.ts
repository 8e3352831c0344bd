import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Someone } from '@/features/staff/permissions';
import { staffDb } from '@/lib/staff-db';
import {
  givenArticle,
  givenAuthor,
  givenDraft,
  givenScheduled,
  givenSection,
  givenTopic,
} from '@/prisma/factories/publication';
import { givenStaff } from '@/prisma/factories/staff';
import { givenPublication } from '@/tests/publication';
import { listenFor, rowsRead } from '@/tests/rows-read';
import { listPath, readAsked } from './asked';
import { countAll, countViews, findPiecesByWords, listPieces } from './queries';

const ARTICLES = 100_000;
/** Rows of pieces and drafts that one page of the list may read; its own are 50. */
const BOUND = 6_000;
const TABLES = ['article', 'draft', 'revision'];

const given = givenPublication();
const the: { owner: Someone; author: Someone; code: string; authorId: string; topicId: string } = {
  owner: { id: '', role: 'owner', sectionIds: [] },
  author: { id: '', role: 'author', sectionIds: [] },
  ...{ code: '', authorId: '', topicId: '' },
};
let db: pg.Client;

beforeAll(async () => {
  const [section, topic, author] = [await givenSection(), await givenTopic(), await givenAuthor('Rare Name')];
  const usual = await givenAuthor();
  const bylines = [{ authorId: usual.id, place: null, outlet: null }];
  const { id } = await givenArticle({ headline: 'A bridge opens', sectionId: section.id, bylines });
  the.owner = await givenStaff({ role: 'owner' });
  the.author = await givenStaff({ role: 'author' });
  await staffDb().author.update({ where: { id: author.id }, data: { staffId: the.author.id } });
  db = new pg.Client(given.ownerUrl);
  await db.connect();
  await multiply(id);
  for (let n = 0; n < 20; n++)
    await givenDraft({ sectionId: section.id, bylines: [{ authorId: author.id, place: null, outlet: null }] });
  const standfirst = 'Its gondola holds twelve.';
  await givenDraft({ headline: 'Zeppelin over Kolvik', topicIds: [topic.id], sectionId: section.id, standfirst });
  const { id: changed } = await givenArticle({ headline: 'Seen as it was', sectionId: section.id, bylines });
  await db.query(`update draft set version = version + 1 where article_id = $1`, [changed]);
  await givenScheduled({ goesLiveAt: new Date(Date.now() + 3_600_000), sectionId: section.id });
  await db.query('analyze');
  Object.assign(the, { code: section.code, authorId: author.id, topicId: topic.id });
}, 180_000);
afterAll(async () => db.end());

const list = (params: Record<string, string>, staff = the.owner) => listPieces(staff, readAsked(params), new Date());

test.each([
  { name: 'the first page', query: () => list({}) },
  { name: 'a later page', query: async () => list(await after({}, 6)) },
  { name: 'a section', query: () => list({ section: the.code }) },
  { name: 'what lies on the desk', query: () => list({ state: 'draft,in-review' }) },
  { name: 'what is scheduled', query: () => list({ state: 'scheduled' }) },
  { name: 'the pieces of an author', query: () => list({ author: the.authorId }) },
  { name: 'the pieces about a topic', query: () => list({ topic: the.topicId }) },
  { name: 'the pieces of two days', query: () => list({ from: '2020-05-01', to: '2020-05-02' }) },
  { name: 'words that one piece holds', query: () => list({ q: 'zeppelin' }) },
  { name: 'words that every piece holds', query: () => list({ q: 'bridge opens' }) },
  { name: 'words that none holds', query: () => list({ q: 'xylophone' }) },
  { name: 'words that the standfirst holds', query: () => list({ q: 'gondola' }) },
  { name: 'what readers see an older text of', query: () => list({ state: 'changed' }) },
  { name: 'what waits for review', query: () => list({ view: 'review' }) },
  { name: 'the trash', query: () => list({ view: 'trash' }) },
  { name: 'one’s own', query: () => list({ view: 'mine' }) },
  { name: 'what an author sees', query: () => list({}, the.author) },
  { name: 'how much is behind each view', query: () => countViews(the.owner, new Date()) },
  { name: 'how many there are', query: () => countAll(the.owner, new Date()) },
  { name: 'what the palette finds', query: () => findPiecesByWords(the.owner, 'bridge', new Date()) },
])(`at ${ARTICLES} articles, $name reads no table whole, and few of its rows`, async ({ query }) => {
  const asked = await listenFor(query);
  expect(asked.length).toBeGreaterThan(0);
  for (const statement of asked) {
    const read = await rowsRead(db, TABLES, statement);
    expect(read.whole, statement.text).toEqual([]);
    expect(read.rows, statement.text).toBeLessThan(BOUND);
  }
});

test('a count goes no further than it is said', async () => {
  expect(await countAll(the.owner, new Date())).toBe('1,000+');
});

async function after(params: Record<string, string>, pages: number): Promise<Record<string, string>> {
  let at = params;
  for (let page = 0; page < pages; page++) {
    const { next } = await list(at);
    at = Object.fromEntries(new URL(listPath({ ...readAsked(at), after: next }), 'https://mon.example').searchParams);
  }
  return at;
}

/** Words that all have, that some have, and that one has: as in any language. */
const STANDFIRST = `standfirst || ' regiment' || n % 700 || ' of ' || md5(n::text)`;

/** Copies of a published piece, an hour apart, each with its draft and its live text. */
async function multiply(id: string): Promise<void> {
  await db.query('set session_replication_role = replica');
  const changed: Record<string, Record<string, string>> = {
    revision: { id: `md5('r' || n)::uuid`, article_id: `md5('a' || n)::uuid`, slug: `'copy-' || n` },
    article: {
      ...{ id: `md5('a' || n)::uuid`, slug: `'copy-' || n`, live_revision_id: `md5('r' || n)::uuid` },
      published_at: `published_at - n * interval '1 hour'`,
    },
    draft: {
      article_id: `md5('a' || n)::uuid`,
      slug: `'copy-' || n`,
      changed_at: `changed_at - n * interval '1 hour'`,
      standfirst: STANDFIRST,
      // What a trigger would do, were it not for speed switched off.
      words: `to_tsvector('pg_catalog.simple', folded_words(headline || ' ' || ${STANDFIRST}))`,
    },
  };
  for (const [table, values] of Object.entries(changed)) {
    const { rows } = await db.query<{ name: string }>(
      `select attname as name from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped
       and attgenerated = '' order by attnum`,
      [table],
    );
    const names = rows.map(({ name }) => name);
    await db.query(
      `insert into ${table} (${names.join(', ')}) select ${names.map((it) => values[it] ?? it).join(', ')}
       from ${table}, generate_series(1, ${ARTICLES}) n where ${table === 'article' ? 'id' : 'article_id'} = $1`,
      [id],
    );
  }
  await db.query('set session_replication_role = origin');
}
