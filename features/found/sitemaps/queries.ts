import 'server-only';
import { countByMonth } from '@/features/archive/queries';
import type { Span } from '@/features/archive/span';
import { articlePath, authorPath, sectionPath, topicPath } from '@/features/articles/paths';
import { eventPath } from '@/features/events/paths';
import type { Shard } from '@/features/found/sitemaps/paths';
import type { Entry } from '@/features/found/sitemaps/url-set';
import { issuePath, magazinePath } from '@/features/magazine/paths';
import { standingPaths } from '@/features/standing-pages/paths';
import { SITE_ZONE } from '@/lib/clock';
import { readerDb } from '@/lib/reader-db';

/** Of one sitemap; the protocol allows 50,000. */
const MOST = 45_000;
/** Read at once, so that a month of any size takes the same memory. */
const AT_ONCE = 1_000;

/** Every part of every month that has pieces, the newest first. */
export async function listMonthShards(): Promise<Shard[]> {
  const months = [...(await countByMonth())].reverse();
  return months.flatMap(([month, pieces]) =>
    Array.from({ length: Math.ceil(pieces / MOST) }, (_, index) => ({ month, part: index + 1 })),
  );
}

/** How many pieces a month has, and when the first of them disappears by itself. */
export async function measureMonth({ first, beyond }: Span): Promise<{ pieces: number; leavesAt: Date | null }> {
  const [row] = await readerDb().$queryRaw<{ pieces: number; leaves_at: Date | null }[]>`
    select pieces, leaves_at from pub.sitemap_span(${SITE_ZONE}, ${first}::date, ${beyond}::date)`;
  return { pieces: row?.pieces ?? 0, leavesAt: row?.leaves_at ?? null };
}

type PieceRow = { id: string; published_at: Date; section: string; slug: string; changed_at: Date };

/** The pieces of a part, a thousand at a time, from the last one read. */
export async function* readPieces({ first, beyond }: Span, part: number): AsyncGenerator<Entry[]> {
  let skipping = (part - 1) * MOST;
  let last: PieceRow | undefined;
  for (let read = 0; read < MOST; read += AT_ONCE) {
    const rows: PieceRow[] = await readerDb().$queryRaw<PieceRow[]>`
      select id, published_at, section, slug, changed_at from pub.sitemap_pieces(${SITE_ZONE}, ${first}::date,
        ${beyond}::date, ${last?.published_at ?? null}::timestamptz, ${last?.id ?? null}::uuid, ${AT_ONCE}::int,
        ${skipping}::int)`;
    yield rows.map((row) => ({ path: articlePath(row.section, row.slug), changedAt: row.changed_at }));
    if (rows.length < AT_ONCE) return;
    last = rows.at(-1);
    skipping = 0;
  }
}

type Row = { slug: string; changed_at: Date | null };
const toEntry = (path: (slug: string) => string) => (row: Row) => ({
  path: path(row.slug),
  changedAt: row.changed_at,
});

/** What else is listed: each with the time of its newest piece. */
export async function listEntries(of: 'sections' | 'authors' | 'topics'): Promise<Entry[]> {
  if (of === 'sections')
    return (await readerDb().$queryRaw<Row[]>`select slug, changed_at from pub.sitemap_sections()`).map(
      toEntry((slug) => sectionPath(slug)),
    );
  if (of === 'authors')
    return (await readerDb().$queryRaw<Row[]>`select slug, changed_at from pub.sitemap_authors(${MOST}::int)`).map(
      toEntry((slug) => authorPath(slug)),
    );
  return (await readerDb().$queryRaw<Row[]>`select slug, changed_at from pub.sitemap_topics(${MOST}::int)`).map(
    toEntry((slug) => topicPath(slug)),
  );
}

/** Pages beside the rivers: those that stand by themselves, titles with their issues, events. */
export async function listPages(): Promise<Entry[]> {
  const [standing, magazines, events] = await Promise.all([
    readerDb().standingPage.findMany({ select: { name: true, language: true, changedAt: true } }),
    readerDb().magazine.findMany({
      orderBy: [{ position: 'asc' }, { id: 'asc' }],
      select: { slug: true, issues: { orderBy: { appearsOn: 'desc' }, select: { slug: true, changedAt: true } } },
    }),
    readerDb().event.findMany({ orderBy: [{ startsOn: 'desc' }, { id: 'asc' }], take: MOST, select: eventColumns }),
  ]);
  const written = new Map(standing.map((it) => [`${it.name} ${it.language}`, it.changedAt]));
  return [
    ...listedPaths.map((path) => ({ path, changedAt: null })),
    ...Object.entries(standingPaths).flatMap(([name, paths]) =>
      Object.entries(paths).flatMap(([language, path]) => {
        const changedAt = written.get(`${name} ${language}`) ?? null;
        return changedAt ? [{ path, changedAt }] : [];
      }),
    ),
    ...magazines.flatMap(({ slug, issues }) => [
      ...(issues.length > 0 ? [{ path: magazinePath(slug), changedAt: null }] : []),
      ...issues.map((issue) => ({ path: issuePath(slug, issue.slug), changedAt: issue.changedAt })),
    ]),
    ...events.map((event) => ({ path: eventPath(event.slug), changedAt: event.changedAt })),
  ].slice(0, MOST);
}

const eventColumns = { slug: true, changedAt: true } as const;
/** Pages that are put together anew all the time: nobody could say when they last changed. */
const listedPaths = [
  '/',
  '/latest',
  '/es/latest',
  '/topics',
  '/archive',
  '/corrections',
  '/magazine',
  '/es/magazine',
  '/events',
  '/es/events',
  '/newsletter',
  '/es/newsletter',
];
