import pg from 'pg';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { findArticle, findFront, findRiver, listLatest, listOnward } from '@/features/articles/queries';
import { publish } from '@/features/newsroom/commands/publish';
import { findSection, listTopicsLately } from '@/features/sections/queries';
import { findNextChange } from '@/lib/next-change';
import { staffDb } from '@/lib/staff-db';
import {
  givenArticle,
  givenAuthor,
  givenPicture,
  givenSection,
  givenTopic,
  nobody,
} from '@/prisma/factories/publication';
import { givenPublication } from './publication';

const ARTICLES = 20_000;
/** These grow with the archive: a reader's query that reads one of them whole would be slower every year. */
const GROWING = [
  'article',
  'revision',
  'byline',
  'article_topic',
  'picture',
  'picture_use',
  'former_slug',
  'correction',
  'right_of_reply',
  'related_choice',
  'press_event',
];
const given = givenPublication();
const it = { id: '', path: '', sectionId: '', formerSlug: 'as-it-was-called' };
let owner: pg.Client;

beforeAll(async () => {
  const section = await givenSection({ slug: 'crowded' });
  const [author, topic, picture] = [await givenAuthor(), await givenTopic(), await givenPicture()];
  const text = {
    sectionId: section.id,
    topicIds: [topic.id],
    leadPictureId: picture.id,
    bylines: [{ authorId: author.id, place: null, outlet: null }],
  };
  const article = await givenArticle({ ...text, slug: it.formerSlug });
  await staffDb().draft.update({ where: { articleId: article.id }, data: { slug: 'as-it-is-called' } });
  await publish({ articleId: article.id, actor: nobody, now: new Date() });
  Object.assign(it, { id: article.id, path: '/crowded/as-it-is-called', sectionId: section.id });
  const other = await givenArticle(text);
  await staffDb().relatedChoice.create({ data: { articleId: article.id, relatedId: other.id, position: 0 } });
  await staffDb().correction.create({
    data: { articleId: article.id, correctedAt: new Date(), text: 'It was seven.' },
  });
  await staffDb().rightOfReply.create({
    data: { articleId: article.id, repliedAt: new Date(), claimant: 'Somebody', text: 'Not so.' },
  });
  await multiply(article.id, ARTICLES);
  owner = new pg.Client(given.ownerUrl);
  await owner.connect();
}, 120_000);
afterAll(async () => owner.end());

test.each([
  { name: 'the newest pieces', query: () => listLatest(30) },
  { name: 'a front page', query: () => findFront([it.sectionId], { latest: 30, analyses: 16, each: 14 }) },
  { name: 'what a section is about', query: () => listTopicsLately([{ id: it.sectionId, language: 'en' }], 8) },
  { name: 'the first page of a river', query: () => findRiver(it.sectionId, 1) },
  { name: 'the last page of a river', query: () => findRiver(it.sectionId, 50) },
  { name: 'an article', query: () => findArticle('crowded', 'as-it-is-called') },
  { name: 'an address that moved', query: () => findArticle('crowded', it.formerSlug) },
  { name: 'an address that nothing has', query: () => findArticle('crowded', 'never-heard-of') },
  { name: 'what to read next', query: () => listOnward({ id: it.id }, it.sectionId, { related: 4, beside: 4 }) },
  { name: 'a section', query: () => findSection('crowded') },
  { name: 'the next change by the clock', query: () => findNextChange() },
])(`at ${ARTICLES} articles, $name reads no growing table whole`, async ({ query }) => {
  const asked = await listen(query);
  expect(asked.length).toBeGreaterThan(0);
  for (const { text, values } of asked) expect(await readWhole(text, values), text).toEqual([]);
});

/** Growing tables that a statement, run as it is, reads from end to end, inside functions too. */
async function readWhole(text: string, values: unknown[]): Promise<string[]> {
  await owner.query('begin read only');
  await owner.query(text, values);
  const { rows } = await owner.query<{ name: string }>(
    'select relname as name from pg_stat_xact_user_tables where seq_scan > 0 and relname = any ($1)',
    [GROWING],
  );
  await owner.query('rollback');
  return rows.map((row) => row.name);
}

/** The statements that a query sends as the reader, with their values. */
async function listen(query: () => Promise<unknown>): Promise<{ text: string; values: unknown[] }[]> {
  const asked: { text: string; values: unknown[] }[] = [];
  const ear = vi.spyOn(pg.Client.prototype, 'query');
  await query();
  for (const [sent] of ear.mock.calls) {
    const { text, values } = Object(sent);
    if (/^\s*select/i.test(String(text)))
      asked.push({ text: String(text), values: Array.isArray(values) ? values : [] });
  }
  ear.mockRestore();
  return asked;
}

/** Copies of one published piece, an hour apart back in time, with the rows that hang on it. */
async function multiply(articleId: string, times: number) {
  const owner = new pg.Client(given.ownerUrl);
  await owner.connect();
  await owner.query('set session_replication_role = replica');
  const copy = (table: string, changed: Record<string, string>) => copyRows(owner, table, articleId, changed, times);
  await copy('revision', { id: `md5('r' || n)::uuid`, article_id: `md5('a' || n)::uuid`, slug: `'copy-' || n` });
  await copy('article', {
    id: `md5('a' || n)::uuid`,
    slug: `'copy-' || n`,
    live_revision_id: `md5('r' || n)::uuid`,
    published_at: `published_at - n * interval '1 hour'`,
  });
  await copy('byline', { article_id: `md5('a' || n)::uuid`, published_at: `published_at - n * interval '1 hour'` });
  await copy('article_topic', {
    article_id: `md5('a' || n)::uuid`,
    published_at: `published_at - n * interval '1 hour'`,
  });
  await copy('picture', { id: `md5('p' || n)::uuid` });
  await copy('picture_use', { article_id: `md5('a' || n)::uuid`, picture_id: `md5('p' || n)::uuid` });
  await copy('related_choice', { article_id: `md5('a' || n)::uuid` });
  await copy('former_slug', { article_id: `md5('a' || n)::uuid`, slug: `'former-' || n` });
  for (const table of ['correction', 'right_of_reply']) {
    await copy(table, { id: `md5('c' || n)::uuid`, article_id: `md5('a' || n)::uuid` });
  }
  await owner.query('analyze');
  await owner.end();
}

async function copyRows(
  owner: pg.Client,
  table: string,
  articleId: string,
  changed: Record<string, string>,
  times: number,
) {
  const { rows } = await owner.query<{ name: string }>(
    `select attname as name from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped order by attnum`,
    [table],
  );
  const columns = rows.map((row) => row.name);
  const where = WHERE[table] ?? 'article_id = $1';
  await owner.query(
    `insert into ${table} (${columns.join(', ')}) select ${columns.map((name) => changed[name] ?? name).join(', ')}
     from ${table}, generate_series(1, ${times}) n where ${where}`,
    [articleId],
  );
}

const WHERE: Record<string, string> = {
  article: 'id = $1',
  revision: 'id = (select live_revision_id from article where id = $1)',
  picture: 'id = (select lead_picture_id from revision where article_id = $1 limit 1)',
};
