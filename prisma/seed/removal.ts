import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import {
  articleTag,
  authorTag,
  CHROME,
  documentTag,
  EVENTS,
  eventTag,
  FRONT,
  issueTag,
  LATEST,
  MAGAZINES,
  NEWSLETTERS,
  pictureTag,
  sectionTag,
  slugTag,
  topicTag,
} from '@/features/articles/tags';
import { env } from '@/lib/env';
import { originals } from '@/lib/originals/originals';
import { letPressCatchUp } from '@/lib/press-door';
import { authors } from './authors';
import { KEY } from './load';
import { PREFIX } from './pictures';
import { removeSubscribers } from './removal-of-subscribers';
import { topics } from './topics';

/**
 * Removes the demonstration set with everything that hangs on it, in one transaction; the publisher's record and the
 * sections stay, and so do people and topics that a piece of the newsroom's own names. Takes the owner's login: nobody
 * else may delete a revision. Answers how many pieces went.
 */
export async function removeDemonstration(ownerUrl: string, now: Date): Promise<number> {
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    await owner.query('begin');
    const gone = await removeRows(owner, now);
    await owner.query('commit');
    await letPressCatchUp();
    await removeFiles(gone.pictures);
    return gone.articles.length;
  } finally {
    await owner.end();
  }
}

type Gone = { articles: string[]; pictures: { id: string; original: string; night: string | null }[] };

async function removeRows(owner: pg.Client, now: Date): Promise<Gone> {
  const ids = async (sql: string, values: unknown[]) =>
    (await owner.query<{ id: string }>(sql, values)).rows.map(({ id }) => id);

  const { rowCount: known } = await owner.query('delete from installation where key = $1', [KEY]);
  if (!known) return { articles: [], pictures: [] };
  // As everywhere: the draft before its article (features/newsroom/commands/lock-piece.ts).
  await owner.query('select from draft where article_id in (select id from article where demonstration) for update');
  const articles = await ids('select id from article where demonstration for update', []);
  const slugs = await ids(
    `select slug as id from article where id = any($1) and slug is not null
     union all select slug from former_slug where article_id = any($1)`,
    [articles],
  );
  await owner.query('delete from related_choice where article_id = any($1) or related_id = any($1)', [articles]);
  for (const table of [
    'correction',
    'right_of_reply',
    'former_slug',
    'picture_use',
    'article_topic',
    'byline',
    'draft',
  ]) {
    await owner.query(`delete from ${table} where article_id = any($1)`, [articles]);
  }
  await owner.query(
    `update article set state = 'draft', published_at = null, withdrawn_at = null, live_revision_id = null
     where id = any($1)`,
    [articles],
  );
  await owner.query('delete from revision where article_id = any($1)', [articles]);
  await owner.query(`delete from audit_entry where thing_kind = 'article' and thing_id = any($1::text[])`, [articles]);
  await owner.query('delete from article where id = any($1)', [articles]);
  await removeSubscribers(owner);

  // What is left of the newsroom's own may have taken up somebody or something of the set: that stays.
  const named = `from (select body, bylines, topic_ids, lead_picture_id from draft
    union all select body, bylines, topic_ids, lead_picture_id from revision) kept`;
  const people = await ids(
    `delete from author a where a.handle = any($1) and a.staff_id is null
       and not exists (select ${named} where kept.bylines @> jsonb_build_array(jsonb_build_object('authorId', a.id::text)))
     returning id`,
    [authors.map(({ handle }) => handle)],
  );
  const subjects = await ids(
    `delete from topic t where t.slug = any($1) and not exists (select from topic m where m.merged_into_id = t.id)
       and not exists (select ${named} where t.id = any(kept.topic_ids))
     returning id`,
    [topics.map(({ slug }) => slug)],
  );
  const { issues, fairs } = await removeCalendarAndShelf(owner);
  const { rows: pictures } = await owner.query<Gone['pictures'][number]>(
    `delete from picture p where starts_with(p.original, $1) and not exists (
       select ${named} where kept.lead_picture_id = p.id or kept.body::text like '%' || p.id::text || '%')
       and not exists (select from author where portrait_id = p.id)
       and not exists (select from issue where cover_id = p.id)
     returning id, original, night_original as night`,
    [PREFIX],
  );
  const { rows: documents } = await owner.query<{ id: string; original: string }>(
    'delete from document where demonstration and not exists (select from issue where document_id = document.id) returning id, original',
  );
  const areas = await ids('select id from section', []);
  await owner.query(
    `insert into audit_entry (at, actor, action, thing_kind, thing_id) values ($1, 'maintenance', 'remove', 'installation', $2)`,
    [now, KEY],
  );
  const tags = [
    ...[FRONT, LATEST, CHROME, MAGAZINES, EVENTS, NEWSLETTERS],
    ...issues.map(issueTag),
    ...fairs.map(eventTag),
    ...articles.map(articleTag),
    ...slugs.map(slugTag),
    ...people.map(authorTag),
    ...subjects.map(topicTag),
    ...pictures.map(({ id }) => pictureTag(id)),
    ...documents.map(({ id }) => documentTag(id)),
    ...areas.map(sectionTag),
  ];
  await owner.query('insert into press_event (tags, hard) values ($1, true)', [tags]);
  await owner.query(`select pg_notify('press', '')`);
  return { articles, pictures: [...pictures, ...documents.map((it) => ({ ...it, night: null }))] };
}

/** Issues and events of the set, and those of its titles in which no issue of the newsroom's own has appeared. */
async function removeCalendarAndShelf(owner: pg.Client) {
  const ids = async (sql: string) => (await owner.query<{ id: string }>(sql)).rows.map(({ id }) => id);
  await owner.query('delete from issue_entry where issue_id in (select id from issue where demonstration)');
  const issues = await ids('delete from issue where demonstration returning id');
  await owner.query(
    'delete from magazine m where demonstration and not exists (select from issue where magazine_id = m.id)',
  );
  return { issues, fairs: await ids('delete from event where demonstration returning id') };
}

/** Originals of the set and every size made of them; after the commit, so that no row is left without its file. */
async function removeFiles(pictures: Gone['pictures']): Promise<void> {
  for (const { original, night } of pictures) {
    await originals().remove(original);
    if (night) await originals().remove(night);
  }
  const renditions = await readdir(join(env().MON_DATA, 'pictures/renditions')).catch(() => []);
  for (const file of renditions) {
    if (pictures.some(({ id }) => file.startsWith(id)))
      await rm(join(env().MON_DATA, 'pictures/renditions', file), { force: true });
  }
}
