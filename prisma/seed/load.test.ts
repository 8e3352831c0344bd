import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { relatedIdsOf } from '@/features/articles/body';
import { withdraw } from '@/features/newsroom/commands/withdraw';
import { staffDb } from '@/lib/staff-db';
import { type GivenDatabase, givenDatabase } from '@/tests/database';
import { loadDemonstration } from './load';
import type { Draw } from './pictures';
import { readPieces } from './pieces';
import { removeDemonstration } from './removal';

// The newest thirty, with a correction, a right of reply and every state among them, and the older ones that they name.
const all = readPieces(process.cwd());
const newest = all.slice(-30);
const named = newest.flatMap((it) => relatedIdsOf(it.body));
const pieces = all.filter((it) => newest.includes(it) || named.includes(it.slug));
const firstStart = new Date('2027-03-01T09:30:00Z');
const later = new Date('2027-03-04T09:30:00Z');
const data = mkdtempSync(join(tmpdir(), 'mon-seed-'));
const titled = (...words: unknown[]) =>
  `<svg xmlns="http://www.w3.org/2000/svg"><title>${words.join(' ')}</title></svg>`;
const plate: Draw = {
  art: ({ section, seed, night }) => titled(section, seed, night),
  cover: ({ title, issue }) => titled(title, issue),
  monogram: ({ initials, night }) => titled(initials, night),
};
const load = (now: Date, draw = plate) => loadDemonstration({ pieces, now, draw, say: () => {} });

let database: GivenDatabase;
beforeAll(async () => {
  database = await givenDatabase();
  process.env.STAFF_DATABASE_URL = database.staffUrl;
  process.env.READER_DATABASE_URL = database.readerUrl;
  process.env.MON_DATA = data;
});
afterAll(async () => {
  await staffDb().$disconnect();
  await database.drop();
  rmSync(data, { recursive: true, force: true });
});

test('a run that breaks off is taken up by the next, and one after that changes nothing', async () => {
  let drawn = 0;
  const tiring: Draw = {
    ...plate,
    art: (order) => {
      drawn += 1;
      if (drawn > 4) throw new Error('out of ink');
      return plate.art(order);
    },
  };
  await expect(load(firstStart, tiring)).rejects.toThrow('out of ink');
  await load(later);
  const once = await everyRow();
  expect(await count('article')).toBe(pieces.length);
  expect(await count(`article where state = 'published' and published_at <= '${firstStart.toISOString()}'`)).toBe(
    pieces.filter((it) => it.state === 'live').length,
  );
  const out = pieces.filter((it) => it.state === 'live' || it.state === 'scheduled');
  const updated = pieces.filter((it) => it.updated !== null);
  expect(await count('revision')).toBe(out.length + updated.length);
  expect(await count('article where updated_at > published_at')).toBe(updated.length);

  await load(new Date(later.getTime() + 60_000));
  expect(await everyRow()).toEqual(once);
}, 60_000);

test('dates count from the first start', async () => {
  const [{ newest } = {}] = await rows(`select max(published_at) as newest from article where published_at <= $1`, [
    firstStart,
  ]);
  const hours = Math.max(...pieces.filter((it) => it.state === 'live').map((it) => it.hours));
  expect(newest).toEqual(new Date(firstStart.getTime() + hours * 3_600_000));
});

test('three titles have four issues each, the newest of the last weeks, and one that waits', async () => {
  const issues = await staffDb().issue.findMany({ include: { magazine: true, entries: true, cover: true } });
  const seen = issues.filter((it) => it.publishedAt && it.publishedAt <= firstStart);
  expect([seen.length, issues.length - seen.length]).toEqual([12, 1]);
  for (const name of ['MON REVIEW', 'MON NAVAL', 'MON AMÉRICA']) {
    const newest = Math.max(...seen.filter((it) => it.magazine.name === name).map((it) => it.appearsOn.getTime()));
    expect((firstStart.getTime() - newest) / 86_400_000, name).toBeLessThan(30);
  }
  const piece = await staffDb().article.findFirstOrThrow({
    where: { liveRevision: { printTitle: 'MON NAVAL' } },
    include: { liveRevision: true, inIssues: { include: { issue: true } } },
  });
  expect(piece.inIssues.map((it) => it.issue.number)).toContain(piece.liveRevision?.printIssue);
  expect(piece.inIssues.map((it) => it.page)).toContain(piece.liveRevision?.printPage);
});

test('eight events, two of them past, one called off; nine people have their plates', async () => {
  expect(await count('event')).toBe(8);
  expect(await count(`event where ends_on < '${firstStart.toISOString()}'`)).toBe(2);
  expect(await count('event where cancelled')).toBe(1);
  expect(await count('event where topic_id is null')).toBe(0);
  expect(await count(`author where portrait_id is not null and beats <> '{}'`)).toBe(9);
  expect(await count('picture where night_original is null')).toBe(13);
});

test('forty subscribers in every state, each with the proof of what they declared', async () => {
  expect(await count('subscriber where demonstration')).toBe(40);
  expect(await count('(select distinct state from subscriber) states')).toBe(5);
  expect(await count('consent')).toBe(40);
  expect(await count(`consent where (confirmed_at is null) = (cardinality(list_ids) > 0)`)).toBe(0);
  expect(await count(`subscriber where email !~ '[.@]example(\\.(org|net|com))?$'`)).toBe(0);
  expect(await count('mailing_list')).toBe(3);
});

test('removing it leaves the record, the sections and what the newsroom made its own', async () => {
  const ours = await staffDb().author.findUniqueOrThrow({ where: { handle: 'mara-lindqvist-oye' } });
  const piece = await staffDb().article.create({
    data: { draft: { create: { body: { type: 'doc', content: [] }, bylines: [{ authorId: ours.id }] } } },
  });
  const gone = await staffDb().article.findFirstOrThrow({ where: { state: 'published' } });
  await withdraw({ articleId: gone.id, actor: { staffId: null, name: 'test' }, now: later });
  expect(await removeDemonstration(database.ownerUrl, later)).toBe(pieces.length);
  expect(await rows('select id from article')).toEqual([{ id: piece.id }]);
  expect(await rows('select handle from author')).toEqual([{ handle: 'mara-lindqvist-oye' }]);
  for (const table of ['revision', 'topic', 'byline', 'article_topic', 'correction', 'right_of_reply', 'event'])
    expect(await count(table), table).toBe(0);
  for (const table of ['magazine', 'issue', 'issue_entry']) expect(await count(table), table).toBe(0);
  expect(await count('picture')).toBe(1);
  expect(await count(`installation where key = 'demonstration'`)).toBe(0);
  for (const table of ['subscriber', 'consent', 'subscription']) expect(await count(table), table).toBe(0);
  expect(await count('mailing_list')).toBe(3);
  expect(await count('section')).toBe(7);
  expect(await count('organisation')).toBe(1);
  const portrait = 'demonstration-portrait-mara-lindqvist-oye';
  expect(readdirSync(join(data, 'pictures/originals')).sort()).toEqual([`${portrait}-night.svg`, `${portrait}.svg`]);
  expect(await count(`press_event where hard and 'magazines' = any(tags) and 'events' = any(tags)`)).toBe(1);
  expect(await count(`press_event where hard and 'chrome' = any(tags)`)).toBe(1);

  expect(await removeDemonstration(database.ownerUrl, later)).toBe(0);
});

async function everyRow() {
  const tables = await rows(`select tablename as name from pg_tables where schemaname = 'public' order by 1`);
  return Promise.all(
    tables.map(({ name }) => rows(`select '${name}' as "table", to_jsonb(t) as row from ${name} t order by 2`)),
  );
}

const count = async (what: string) => (await rows(`select count(*)::int as n from ${what}`))[0]?.n;

async function rows(sql: string, values: unknown[] = []) {
  const owner = new pg.Client({ connectionString: database.ownerUrl });
  await owner.connect();
  try {
    return (await owner.query(sql, values)).rows;
  } finally {
    await owner.end();
  }
}
