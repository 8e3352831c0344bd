import pg from 'pg';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { countByDay, countByMonth, findArchiveRiver, findBeside } from '@/features/archive/queries';
import { findArticle, findFront, findRiver, listLatest, listOnward } from '@/features/articles/queries';
import { findAuthor, findAuthorRiver } from '@/features/authors/queries';
import { findNotes } from '@/features/corrections/queries';
import { findLatest } from '@/features/latest/queries';
import { listLiveBetween } from '@/features/newsletter/queries';
import { publish } from '@/features/newsroom/commands/publish';
import { readAsked } from '@/features/search/asked';
import { findPieces, listCurrentTopics, listSuggested } from '@/features/search/queries';
import { findSection, listTopicsLately } from '@/features/sections/queries';
import { findTopic, findTopicRiver, listTopics, listTopicsBeside } from '@/features/topics/queries';
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
import { multiply } from './crowd';
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
  'article_search',
];
const given = givenPublication();
const it = {
  id: '',
  path: '',
  sectionId: '',
  authorId: '',
  handle: '',
  topicId: '',
  topic: '',
  formerSlug: 'as-it-was-called',
};
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
  Object.assign(it, { authorId: author.id, handle: author.handle, topicId: topic.id, topic: topic.slug });
  const other = await givenArticle(text);
  await staffDb().relatedChoice.create({ data: { articleId: article.id, relatedId: other.id, position: 0 } });
  await staffDb().correction.create({
    data: { articleId: article.id, correctedAt: new Date(), text: 'It was seven.' },
  });
  await staffDb().rightOfReply.create({
    data: { articleId: article.id, repliedAt: new Date(), claimant: 'Somebody', text: 'Not so.' },
  });
  await multiply({ ownerUrl: given.ownerUrl, articleId: article.id, times: ARTICLES, apart: 1 });
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
  { name: 'the latest', query: () => findLatest('all', '', 25) },
  { name: 'the latest in a language', query: () => findLatest('language', 'en', 25) },
  { name: 'an author', query: () => findAuthor(it.handle) },
  { name: 'the last page of an author', query: () => findAuthorRiver(it.authorId, 50) },
  { name: 'a topic', query: () => findTopic(it.topic) },
  { name: 'the last page of a topic', query: () => findTopicRiver(it.topicId, 50) },
  { name: 'the topics beside a topic', query: () => listTopicsBeside(it.topicId, 8) },
  { name: 'all topics', query: () => listTopics(200) },
  { name: 'the last page of corrections', query: () => findNotes(50) },
  { name: 'the archive by months', query: () => countByMonth() },
  { name: 'a year of the archive by days', query: () => countByDay('2026-01-01', '2027-01-01') },
  { name: 'a month of the archive', query: () => findArchiveRiver('2026-10-01', '2026-11-01', 12) },
  {
    name: 'the days beside a month',
    query: () => findBeside({ kind: 'month', key: '2026-10', first: '2026-10-01', beyond: '2026-11-01' }),
  },
  { name: 'a search for what every piece holds', query: () => findPieces(readAsked({ q: 'lorry' }), 'en') },
  { name: 'a search for a phrase', query: () => findPieces(readAsked({ q: '"first lorry" -train' }), 'en') },
  {
    name: 'a narrowed search',
    query: () => findPieces(readAsked({ q: 'lorry', topic: it.topic, author: it.handle, from: '2026' }), 'en'),
  },
  { name: 'a mistyped search', query: () => findPieces(readAsked({ q: 'lorrry' }), 'en') },
  { name: 'what somebody may be about to type', query: () => listSuggested('br') },
  { name: 'the topics of the day', query: () => listCurrentTopics(12) },
  { name: 'what a newsletter is made of', query: () => listLiveBetween('en', new Date(0), new Date(), 40) },
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
