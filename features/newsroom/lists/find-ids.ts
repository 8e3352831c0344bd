import 'server-only';
import type { Asked, AskedState, Cursor, Stream } from '@/features/newsroom/lists/asked';
import { MAY, type Someone } from '@/features/staff/permissions';
import { instantAt } from '@/lib/clock';
import { staffDb } from '@/lib/staff-db';
import { Prisma } from '@/prisma/client/staff/client';

export type Listed = { id: string; stream: Stream; at: Date };

/**
 * Ids of a page of pieces: what comes, then what lies on the desk, then what readers see, each from an index of its own
 * in order. One more than `most` says that there are further ones.
 */
export async function findIds(staff: Someone, asked: Asked, now: Date, most: number): Promise<Listed[]> {
  const found: Listed[] = [];
  const streams = streamsOf(asked);
  const first = asked.after ? streams.indexOf(asked.after.stream) : 0;
  for (const stream of streams.slice(Math.max(0, first))) {
    const left = most + 1 - found.length;
    if (left <= 0) break;
    const after = asked.after?.stream === stream ? asked.after : null;
    const rows = await staffDb().$queryRaw<{ id: string; at: Date }[]>(
      select(stream, allOf([...narrowing(stream, staff, asked, now), ...beyond(stream, after)]), left),
    );
    found.push(...rows.map((row) => ({ ...row, stream })));
  }
  return found;
}

/** How many there are, counted no further than to `most`. */
export async function countUpTo(staff: Someone, asked: Asked, now: Date, most: number): Promise<number> {
  let sum = 0;
  for (const stream of streamsOf(asked)) {
    if (sum >= most) break;
    const where = allOf(narrowing(stream, staff, asked, now));
    const [row] = await staffDb().$queryRaw<{ n: bigint }[]>`
      select count(*) as n from (select 1 from ${FROM[stream]} ${where} limit ${most - sum}) those`;
    sum += Number(row?.n ?? 0);
  }
  return sum;
}

const STREAM_OF: Record<AskedState, Stream> = {
  draft: 'desk',
  'in-review': 'desk',
  approved: 'desk',
  scheduled: 'coming',
  live: 'seen',
  changed: 'seen',
  withdrawn: 'seen',
};

function streamsOf({ view, state }: Asked): Stream[] {
  if (view === 'trash' || view === 'review') return [view];
  const all: Stream[] = ['coming', 'desk', 'seen'];
  return state.length === 0 ? all : all.filter((it) => state.some((one) => STREAM_OF[one] === it));
}

/** When a piece stands in its stream. */
const AT: Record<Stream, Prisma.Sql> = {
  coming: Prisma.sql`a.published_at`,
  desk: Prisma.sql`d.changed_at`,
  seen: Prisma.sql`a.published_at`,
  review: Prisma.sql`coalesce(r.sent_at, d.changed_at)`,
  trash: Prisma.sql`a.trashed_at`,
};

const PIECES = Prisma.sql`article a join draft d on d.article_id = a.id`;
const FROM: Record<Stream, Prisma.Sql> = {
  ...{ coming: PIECES, desk: PIECES, seen: PIECES, trash: PIECES },
  review: Prisma.sql`${PIECES} left join review r on r.article_id = a.id`,
};
/** What comes next first, and what has waited longest. */
const isAscending = (stream: Stream) => stream === 'coming' || stream === 'review';

function select(stream: Stream, where: Prisma.Sql, most: number): Prisma.Sql {
  const order = isAscending(stream) ? Prisma.sql`asc` : Prisma.sql`desc`;
  return Prisma.sql`
    select a.id, ${AT[stream]} as at from ${FROM[stream]} ${where}
    order by ${AT[stream]} ${order}, a.id ${order} limit ${most}`;
}

function beyond(stream: Stream, after: Cursor | null): Prisma.Sql[] {
  if (!after) return [];
  const than = isAscending(stream) ? Prisma.sql`>` : Prisma.sql`<`;
  return [Prisma.sql`(${AT[stream]}, a.id) ${than} (${after.at}, ${after.id}::uuid)`];
}

const allOf = (conditions: Prisma.Sql[]) => Prisma.sql`where ${Prisma.join(conditions, ' and ')}`;

function narrowing(stream: Stream, staff: Someone, asked: Asked, now: Date): Prisma.Sql[] {
  // Until readers have it, a piece is where its draft wants to be.
  const draftsOwn = stream === 'desk' || stream === 'review' || stream === 'trash';
  const { q, section, author, topic, language, kind, from, to } = asked;
  const column = (name: 'kind' | 'language') => Prisma.raw(`${draftsOwn ? 'd' : 'a'}.${name}`);
  return [
    ...standing(stream, asked, now),
    ...within(staff),
    ...(asked.view === 'mine' ? [own(staff.id)] : []),
    ...(section.length > 0
      ? [Prisma.sql`${SECTION} in (select id from section where code in (${Prisma.join(section)}))`]
      : []),
    ...(author ? [Prisma.sql`d.bylines @> ${JSON.stringify([{ authorId: author }])}::jsonb`] : []),
    ...(topic ? [Prisma.sql`d.topic_ids @> array[${topic}::uuid]`] : []),
    ...(language ? [Prisma.sql`${column('language')} = ${language}`] : []),
    ...(kind ? [Prisma.sql`${column('kind')} = ${kind}`] : []),
    ...(from ? [Prisma.sql`${AT[stream]} >= ${instantAt(from, 0)}`] : []),
    ...(to ? [Prisma.sql`${AT[stream]} < ${instantAt(dayAfter(to), 0)}`] : []),
    ...q.split(/\s+/).filter(Boolean).map(holds),
  ];
}

/** A word that the headline has anywhere in it, or headline and standfirst begin a word with. */
function holds(word: string): Prisma.Sql {
  const inHeadline = Prisma.sql`d.headline ilike ${`%${word.replace(/[\\%_]/g, '\\$&')}%`}`;
  const begun = word.normalize('NFKC').match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu) ?? [];
  if (begun.length === 0) return inHeadline;
  const inText = begun.map((it) => Prisma.sql`to_tsquery('pg_catalog.simple', folded_words(${it}) || ':*')`);
  return Prisma.sql`(${inHeadline} or d.words @@ (${Prisma.join(inText, ' && ')}))`;
}

function standing(stream: Stream, { state }: Asked, now: Date): Prisma.Sql[] {
  const here = Prisma.sql`a.trashed_at is null`;
  switch (stream) {
    case 'trash':
      return [Prisma.sql`a.trashed_at is not null`];
    // Also of pieces that readers have: their newer text waits.
    case 'review':
      return [here, Prisma.sql`d.stage = 'in-review'`];
    case 'coming':
      return [here, Prisma.sql`a.state = 'published' and a.published_at > ${now}`];
    case 'desk': {
      const stages = state.flatMap((it) => (STREAM_OF[it] === 'desk' ? [it === 'draft' ? 'writing' : it] : []));
      const asked = stages.length > 0 ? [Prisma.sql`d.stage in (${Prisma.join(stages)})`] : [];
      return [here, Prisma.sql`a.state = 'draft'`, ...asked];
    }
    case 'seen': {
      const seen = [here, Prisma.sql`a.state in ('published', 'withdrawn') and a.published_at <= ${now}`];
      const isGone = Prisma.sql`(a.state = 'withdrawn' or a.unpublish_at <= ${now})`;
      const live = Prisma.sql`(${isGone}) is not true`;
      // What was changed is live too: asked for beside it, it narrows nothing.
      const asked = [
        ...(state.includes('live') ? [live] : []),
        ...(state.includes('changed') && !state.includes('live') ? [Prisma.sql`(d.ahead and ${live})`] : []),
        ...(state.includes('withdrawn') ? [isGone] : []),
      ];
      return asked.length === 0 ? seen : [...seen, Prisma.sql`(${Prisma.join(asked, ' or ')})`];
    }
  }
}

/** As features/newsroom/pieces.ts says it of a single piece. */
const SECTION = Prisma.sql`(case when a.state = 'draft' then coalesce(d.section_id, a.section_id) else a.section_id end)`;

/** What somebody may read: the same reach as in features/staff/permissions.ts, as a condition. */
function within(staff: Someone): Prisma.Sql[] {
  const reach = MAY[staff.role]['article:read'];
  if (!reach) return [Prisma.sql`false`];
  switch (reach) {
    case 'all':
      return [];
    case 'sections':
      return staff.sectionIds.length === 0 ? [] : [inSections(staff)];
    case 'sections-and-own':
      return staff.sectionIds.length === 0 ? [] : [Prisma.sql`(${inSections(staff)} or ${own(staff.id)})`];
    case 'own':
      return [own(staff.id)];
    case 'own-open':
      return [own(staff.id), Prisma.sql`a.state = 'draft' and d.stage in ('writing', 'in-review')`];
  }
}

/** A piece without a section is any editor's. */
function inSections({ sectionIds }: Someone): Prisma.Sql {
  const ids = Prisma.join(sectionIds.map((id) => Prisma.sql`${id}::uuid`));
  return Prisma.sql`(${SECTION} is null or ${SECTION} in (${ids}))`;
}

const own = (staffId: string) => Prisma.sql`a.id in (
  select id from article where created_by_id = ${staffId}::uuid
  union all select article_id from draft
  where bylines @> (select jsonb_build_array(jsonb_build_object('authorId', id)) from author where staff_id = ${staffId}::uuid))`;

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T12:00:00Z`) + 24 * 60 * 60_000).toISOString().slice(0, 10);
}
