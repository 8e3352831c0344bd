import { existsSync, readdirSync } from 'node:fs';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { versionOf } from '@/features/media/picture-row';
import { findRendition } from '@/features/media/queries';
import type { Rendition } from '@/features/media/rendition';
import { publish } from '@/features/newsroom/commands/publish';
import { readAsked } from '@/features/search/asked';
import { keep } from '@/lib/picture-store';
import { staffDb } from '@/lib/staff-db';
import { paragraphs } from '@/prisma/factories/body';
import { givenList, givenSubscriber } from '@/prisma/factories/newsletter';
import {
  givenArticle,
  givenAuthor,
  givenDraft,
  givenEvent,
  givenIssue,
  givenMagazine,
  givenOrganisation,
  givenPicture,
  givenScheduled,
  givenSection,
  givenTopic,
  givenWithdrawn,
  nobody,
} from '@/prisma/factories/publication';
import { givenPublication } from './publication';

/** Stands in every text that no reader may see. */
const SECRET = 'Zugzwang';
const HOUR = 3_600_000;
const given = givenPublication();
const queries = await listQueries();
const ids = {
  hiddenSection: '',
  secretAuthor: '',
  secretList: '',
  secretHandle: '',
  secretTopic: '',
  secretTopicSlug: '',
  openSection: '',
  secretPicture: '',
  secretVersion: '',
  secretDocument: '',
  openPicture: '',
  openVersion: '',
  live: '',
  /** Pieces that nobody may read. */
  unseen: [''],
};
const slugs = {
  draft: 'never-seen',
  scheduled: 'not-yet',
  withdrawn: 'taken-back',
  hidden: 'behind-a-curtain',
  expired: 'run-out',
};
let reader: pg.Client;

beforeAll(async () => {
  await keep(
    'originals',
    'secret.svg',
    Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="640" height="640"/>'),
  );
  await givenOrganisation();
  const openSection = await givenSection();
  const hiddenSection = await givenSection({ name: SECRET, slug: 'hidden-section', hidden: true });
  const below = await givenSection({ name: SECRET, slug: 'below-hidden', parentId: hiddenSection.id });
  const deeper = await givenSection({ name: SECRET, slug: 'far-below-hidden', parentId: below.id });
  const author = await givenAuthor(SECRET);
  const topic = await givenTopic(SECRET);
  const picture = await givenPicture({ original: 'secret.svg' });
  const openPicture = await givenPicture({ original: 'secret.svg' });
  const text = {
    headline: SECRET,
    standfirst: SECRET,
    body: paragraphs(SECRET),
    kicker: SECRET,
    sectionId: openSection.id,
    bylines: [{ authorId: author.id, place: SECRET, outlet: null }],
    topicIds: [topic.id],
    leadPictureId: picture.id,
  };
  await givenDraft({ ...text, slug: slugs.draft });
  await givenScheduled({ ...text, slug: slugs.scheduled, goesLiveAt: new Date(Date.now() + HOUR) });
  await givenWithdrawn({ ...text, slug: slugs.withdrawn });
  await givenArticle({ ...text, slug: slugs.hidden, sectionId: hiddenSection.id });
  await givenArticle({ ...text, slug: 'below-the-curtain', sectionId: below.id });
  await givenArticle({ ...text, slug: 'far-below-the-curtain', sectionId: deeper.id });
  const expired = await givenArticle({ ...text, slug: slugs.expired, now: new Date(Date.now() - 2 * HOUR) });
  await staffDb().article.update({ where: { id: expired.id }, data: { unpublishAt: new Date(Date.now() - HOUR) } });

  const live = await givenArticle({
    headline: 'In the Open',
    sectionId: openSection.id,
    leadPictureId: openPicture.id,
  });
  await staffDb().topic.create({
    data: { slug: 'merged-into-secret', name: SECRET, kind: 'subject', mergedIntoId: topic.id },
  });
  await staffDb().formerAuthorHandle.create({ data: { handle: 'once-secret', authorId: author.id } });
  await staffDb().draft.update({ where: { articleId: live.id }, data: { headline: SECRET } });
  const list = await givenList({ slug: 'secret-list', name: SECRET, offered: false });
  const subscriber = await givenSubscriber({ email: `${SECRET}@example.org`, lists: [list] });
  const digest = await staffDb().digest.create({
    data: {
      ...{ listId: list.id, day: new Date('2026-11-23'), since: new Date(0), until: new Date(), subject: SECRET },
      ...{ articleIds: [expired.id], composedAt: new Date() },
    },
  });
  await staffDb().delivery.create({ data: { digestId: digest.id, subscriberId: subscriber.id, lastError: SECRET } });
  await staffDb().outbox.create({ data: { kind: 'mail.confirm-subscription', payload: { token: SECRET } } });
  await staffDb().suppression.create({ data: { hash: SECRET, reason: 'erased', since: new Date() } });
  const title = await givenMagazine({ slug: 'open-title' });
  const pdf = { original: 'secret.svg', hash: SECRET, bytes: 1, title: SECRET, fileName: 'secret.pdf' };
  const document = await staffDb().document.create({ data: pdf });
  const contents = { rubric: SECRET, headline: SECRET, page: 4 };
  for (const [index, publishedAt] of [new Date(Date.now() + 2 * HOUR), null].entries()) {
    const issue = { slug: `issue-${index}`, theme: SECRET, about: SECRET, publishedAt, entries: [contents] };
    const { id } = await givenIssue(title.id, issue);
    await staffDb().issue.update({ where: { id }, data: { documentId: document.id } });
    await givenEvent({ name: SECRET, slug: `event-${index}`, description: SECRET, publishedAt, topicId: topic.id });
  }
  await staffDb().correction.create({ data: { articleId: expired.id, correctedAt: new Date(), text: SECRET } });
  await staffDb().relatedChoice.create({ data: { articleId: live.id, relatedId: expired.id, position: 0 } });
  // A layout that is in force names what nobody may see, one whose time is to come what everybody sees, in other words.
  const unseen = await staffDb().article.findMany({ where: { id: { not: live.id } } });
  const byHand = { headline: SECRET, pictureId: picture.id, slot: 'seconds' };
  await staffDb().frontLayout.create({
    data: {
      ...{ number: 1, startsAt: new Date(Date.now() - HOUR) },
      pins: { create: unseen.map((it, place) => ({ ...byHand, place, articleId: it.id })) },
    },
  });
  const coming = { create: [{ ...byHand, place: 0, articleId: live.id }] };
  await staffDb().frontLayout.create({ data: { number: 2, startsAt: new Date(Date.now() + HOUR), pins: coming } });
  await staffDb().frontLayout.create({ data: { number: 3, pins: coming } });
  await staffDb().frontDraft.create({ data: { pins: [{ ...byHand, place: 0, articleId: live.id }] } });
  const line = { text: SECRET, language: 'en', since: new Date(Date.now() - HOUR) };
  await staffDb().banner.create({ data: { ...line, until: new Date(Date.now() - 1000) } });
  for (const { id } of unseen)
    await staffDb().banner.create({ data: { ...line, articleId: id, until: new Date(Date.now() + HOUR) } });
  Object.assign(ids, {
    hiddenSection: hiddenSection.id,
    secretAuthor: author.id,
    secretList: list.id,
    secretHandle: author.handle,
    secretTopic: topic.id,
    secretTopicSlug: topic.slug,
    openSection: openSection.id,
    secretPicture: picture.id,
    secretVersion: versionOf(picture),
    secretDocument: document.id,
    openPicture: openPicture.id,
    openVersion: versionOf(openPicture),
    live: live.id,
    unseen: unseen.map((it) => it.id),
  });
  reader = new pg.Client(given.readerUrl);
  await reader.connect();
});
afterAll(async () => reader.end());

describe('what a reader page can ask', () => {
  const smallest: Rendition = { ratio: '1x1', width: 320, format: 'jpeg' };
  /** Each query, called with everything that could lead it to something it must not show. */
  const calls: Record<string, (query: CallableFunction) => Promise<unknown>[]> = {
    findArticle: (query) =>
      Object.values(slugs).flatMap((slug) =>
        ['hidden-section', 'below-hidden', 'elsewhere'].map((section) => ask(query, section, slug)),
      ),
    listLatest: (query) => [ask(query, 50)],
    findFront: (query) => [ask(query, [ids.openSection, ids.hiddenSection], { latest: 50, analyses: 50, each: 50 })],
    findPins: (query) => [ask(query)],
    findBanner: (query) => [ask(query)],
    findRiver: (query) => [ask(query, ids.openSection, 1), ask(query, ids.hiddenSection, 1)],
    listOnward: (query) => [
      ask(query, { id: ids.live }, ids.openSection, { related: 50, beside: 50 }),
      ask(query, { id: ids.live }, ids.hiddenSection, { related: 50, beside: 50 }),
    ],
    listTeasers: (query) => [ask(query, ids.unseen)],
    fillRiver: (query) => [ask(query, 1, async () => ids.unseen.map((id) => ({ id })))],
    findAuthor: (query) => [ask(query, ids.secretHandle)],
    findMovedAuthor: (query) => [ask(query, 'once-secret').then((found) => found && SECRET)],
    findAuthorRiver: (query) => [ask(query, ids.secretAuthor, 1)],
    findTopic: (query) => [ask(query, ids.secretTopicSlug), ask(query, 'merged-into-secret')],
    findTopicRiver: (query) => [ask(query, ids.secretTopic, 1)],
    listTopicsBeside: (query) => [ask(query, ids.secretTopic, 50)],
    listTopics: (query) => [ask(query, 50)],
    listEventsOfTopic: (query) => [ask(query, ids.secretTopic, '2000-01-01', 50)],
    findLatest: (query) => [
      ask(query, 'all', '', 1),
      ask(query, 'language', 'en', 1),
      ask(query, 'section', ids.hiddenSection, 1),
    ],
    findCuts: (query) => [ask(query, 'section', ids.hiddenSection, { page: 2, teasers: [], older: 'page' })],
    countByMonth: (query) => [ask(query)],
    countByDay: (query) => [ask(query, '2000-01-01', '2001-01-01')],
    findBeside: (query) => [ask(query, { kind: 'day', key: '', first: '2000-01-01', beyond: '2000-01-02' })],
    findArchiveRiver: (query) => [ask(query, '2000-01-01', '2100-01-01', 1)],
    findNotes: (query) => [ask(query, 1)],
    // What was typed comes back as it was typed.
    findPieces: (query) =>
      [{}, { section: 'hidden-section', author: ids.secretHandle, topic: ids.secretTopicSlug }].flatMap((more) =>
        [SECRET, `${SECRET.slice(0, -1)}x`, `open or ${SECRET}`].map((q) =>
          ask(query, readAsked({ q, ...more }), 'en').then((found) => ({ ...Object(found), by: '' })),
        ),
      ),
    listCurrentTopics: (query) => [ask(query, 50)],
    listSuggested: (query) => [ask(query, SECRET), ask(query, SECRET.slice(0, 2))],
    listSections: (query) => [ask(query)],
    listSectionColours: (query) => [ask(query)],
    listTopicsLately: (query) => [
      ask(
        query,
        [ids.openSection, ids.hiddenSection].map((id) => ({ id, language: 'en' })),
        50,
      ),
    ],
    findSection: (query) => ['hidden-section', 'below-hidden', 'far-below-hidden'].map((slug) => ask(query, slug)),
    findOrganisation: (query) => [ask(query)],
    listMasthead: (query) => [ask(query)],
    findStandingPage: (query) => [ask(query, 'about', 'en')],
    isDemonstration: (query) => [ask(query)],
    listOfTopic: (query) => [ask(query, ids.secretTopic, 50)],
    listMagazines: (query) => [ask(query)],
    findMagazine: (query) => [ask(query, 'open-title')],
    findIssue: (query) => ['issue-0', 'issue-1'].map((slug) => ask(query, 'open-title', slug)),
    findNewestIssue: (query) => [ask(query)],
    listEvents: (query) => [ask(query, '2000-01-01')],
    listPastEvents: (query) => [ask(query, '2100-01-01', 50)],
    findEvent: (query) => ['event-0', 'event-1'].map((slug) => ask(query, slug)),
    listCalendar: (query) => [ask(query, '2000-01-01')],
    findDocument: (query) => [ask(query, ids.secretDocument, SECRET.slice(0, 12)).then((found) => found && SECRET)],
    findRendition: (query) => [ask(query, ids.secretPicture, ids.secretVersion, smallest)],
    listMailingLists: (query) => [ask(query)],
    findMailingList: (query) => [ask(query, 'secret-list')],
    listDigests: (query) => [ask(query, { id: ids.secretList }, 50)],
    findDigest: (query) => [ask(query, { id: ids.secretList }, '2026-11-23')],
    listLiveBetween: (query) => [
      ask(query, 'en', new Date(0), new Date(Date.now() + 9 * HOUR), 50).then((found) => findLeaks(found)),
    ],
    findPublisher: (query) => [ask(query)],
  };
  /** Ids tell nothing by themselves: those of pieces that are not live are put into words. */
  const findLeaks = (found: unknown) =>
    Array.isArray(found) && found.some((id) => ids.unseen.includes(id)) ? SECRET : '';
  test('is a list that this test knows whole', () => {
    expect(queries.map(({ name }) => name).sort()).toEqual(Object.keys(calls).sort());
  });

  test.each(queries)('$name finds nothing that is not live', async ({ name, query }) => {
    const answers = await Promise.all(calls[name]?.(query) ?? []);
    expect(answers.length).toBeGreaterThan(0);
    expect(JSON.stringify(answers)).not.toContain(SECRET);
  });

  test('a picture is made for the piece that is live, and for no other', async () => {
    expect(await findRendition(ids.openPicture, ids.openVersion, smallest)).toMatchObject({ mediaType: 'image/jpeg' });
    expect(await findRendition(ids.secretPicture, ids.secretVersion, smallest)).toBeNull();
  });

  const ask = async (query: CallableFunction, ...given: unknown[]): Promise<unknown> =>
    Reflect.apply(query, undefined, given);
});

describe('the reader’s login', () => {
  test('sees nothing secret in any view, with plain SQL', async () => {
    const { rows } = await reader.query<{ name: string }>(
      `select table_name as name from information_schema.tables where table_schema = 'pub'`,
    );
    expect(rows.length).toBeGreaterThan(10);
    for (const { name } of rows) {
      const seen = await reader.query(`select * from pub.${pg.escapeIdentifier(name)}`);
      expect(JSON.stringify(seen.rows), name).not.toContain(SECRET);
    }
    expect((await reader.query('select headline from pub.article')).rows).toEqual([{ headline: 'In the Open' }]);
  });

  test.each(['', 'set enable_nestloop = off; set enable_indexscan = off; set enable_bitmapscan = off'])(
    'learns nothing from an error that quotes what it chokes on (%s)',
    async (settings) => {
      const { rows } = await reader.query<{ view: string; name: string }>(
        `select table_name as view, column_name as name from information_schema.columns
         where table_schema = 'pub' and data_type in ('text', 'jsonb', 'uuid') and table_name <> 'press_event'`,
      );
      expect(rows.length).toBeGreaterThan(40);
      const choking = new pg.Client(given.readerUrl);
      await choking.connect();
      await choking.query(settings);
      for (const { view, name } of rows) {
        const column = pg.escapeIdentifier(name);
        for (const condition of [
          `${column}::text like '%${SECRET}%' and ${column}::text::int = 1`,
          `${column}::text::bool`,
        ]) {
          const said = await choking
            .query(`select 1 from pub.${view} where ${condition}`)
            .catch((problem: Error) => problem.message);
          expect(JSON.stringify(said), `${view}.${name}`).not.toContain(SECRET);
        }
      }
      await choking.end();
    },
  );

  test('is refused by every table', async () => {
    const owner = new pg.Client(given.ownerUrl);
    await owner.connect();
    const { rows } = await owner.query<{ name: string }>(
      `select tablename as name from pg_tables where schemaname = 'public'`,
    );
    await owner.end();
    expect(rows.length).toBeGreaterThan(20);
    for (const { name } of rows) {
      await expect(reader.query(`select * from public.${pg.escapeIdentifier(name)}`), name).rejects.toThrow(
        /permission denied/,
      );
    }
  });

  test.each([
    `create function pg_temp.peek(text) returns boolean language sql cost 0.0000001 as 'select true'`,
    `create function pg_temp.peek(text) returns boolean language plpgsql cost 0.0000001 as 'begin raise notice ''%'', $1; return true; end'`,
    `create function pub.peek(text) returns boolean language plpgsql as 'begin return true; end'`,
    `create function public.peek(text) returns boolean language plpgsql as 'begin return true; end'`,
    'create temporary table stolen as select * from pub.article',
    'create table pub.stolen (a int)',
    'create view pub.stolen as select 1',
    'create schema stolen',
    `do $$ begin raise notice 'here'; end $$`,
    'set role postgres',
    'set session authorization owner',
    `insert into press_event (tags) values ('{front}')`,
    'delete from pub.press_event',
    'delete from pub.article',
    `update pub.section set name = 'taken'`,
    `select pg_read_file('/etc/passwd')`,
    `copy pub.article to '/tmp/stolen'`,
    'select lo_create(0)',
  ])('is refused: %s', async (attack) => {
    await expect(reader.query(attack)).rejects.toThrow(
      /denied|permission|must be|not allowed|does not exist|^cannot (delete from|update) view/,
    );
  });

  test('gains nothing by putting its role down', async () => {
    await reader.query('set role none');
    await reader.query('reset all');
    await expect(reader.query('select * from public.draft')).rejects.toThrow(/denied/);
  });

  test('learns of what is to come only the instant', async () => {
    const { rows } = await reader.query<{ at: Date }>('select pub.next_change() as at');
    expect(rows[0]?.at.getTime()).toBeGreaterThan(Date.now() + HOUR - 60_000);
  });
});

test('a scheduled piece appears by itself, without any job', async () => {
  const draft = await givenDraft({ headline: 'On the Second' });
  const goesLiveAt = new Date(Date.now() + 2000);
  await publish({ articleId: draft.id, actor: nobody, now: new Date(), goesLiveAt });
  const seen = async () => (await reader.query(`select from pub.article where headline = 'On the Second'`)).rowCount;
  expect(await seen()).toBe(0);
  await expect.poll(seen, { timeout: 5000, interval: 50 }).toBe(1);
  expect(Date.now() - goesLiveAt.getTime()).toBeLessThan(1000);
  expect(Date.now()).toBeGreaterThanOrEqual(goesLiveAt.getTime());
});

async function listQueries() {
  const features = readdirSync(new URL('../features', import.meta.url));
  const files = features.filter(
    (it) => it !== 'newsroom' && existsSync(new URL(`../features/${it}/queries.ts`, import.meta.url)),
  );
  const exported = await Promise.all(
    files.map((it): Promise<Record<string, unknown>> => import(`../features/${it}/queries.ts`)),
  );
  return exported
    .flatMap((it) => Object.entries(it))
    .flatMap(([name, query]) => (typeof query === 'function' ? [{ name, query }] : []));
}
