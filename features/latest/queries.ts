import 'server-only';
import { cache } from 'react';
import { fillRiver, type Listed, type River } from '@/features/articles/queries';
import { dayKeyOf } from '@/features/words/dates';
import { readerDb } from '@/lib/reader-db';

const PAGE = 40;

/** What the latest is of: everything, all of one language (es), or one section (its id). */
export type Scope = 'all' | 'language' | 'section';

/** A page of the latest, newest first; null beyond the end. */
export const findLatest = cache(
  (scope: Scope, of: string, page: number): Promise<River | null> =>
    fillRiver(page, (limit, skipping) => list(scope, of, limit, skipping), PAGE),
);

/** Whether the first and the last day of a page go on beyond it. */
export async function findCuts(scope: Scope, of: string, river: River): Promise<{ first: boolean; last: boolean }> {
  const [[before], [after]] = await Promise.all([
    river.page > 1 ? list(scope, of, 1, (river.page - 1) * PAGE - 1) : [],
    river.older ? list(scope, of, 1, river.page * PAGE) : [],
  ]);
  const rows = await readerDb().article.findMany({
    where: { id: { in: [before?.id ?? [], after?.id ?? []].flat() } },
    select: { id: true, publishedAt: true },
  });
  const isSameDay = (listed: Listed[number] | undefined, piece: River['teasers'][number] | undefined) => {
    const beyond = rows.find((row) => row.id === listed?.id);
    return Boolean(beyond && piece && dayKeyOf(beyond.publishedAt) === dayKeyOf(piece.publishedAt));
  };
  return { first: isSameDay(before, river.teasers[0]), last: isSameDay(after, river.teasers.at(-1)) };
}

function list(scope: Scope, of: string, limit: number, skipping: number): Promise<Listed> {
  switch (scope) {
    case 'all':
      return readerDb().$queryRaw`select id from pub.newest(${limit}::int, ${skipping}::int)`;
    case 'language':
      return readerDb().$queryRaw`select id from pub.newest_of_language(${of}, ${limit}::int, ${skipping}::int)`;
    case 'section':
      return readerDb().$queryRaw`select id from pub.newest_of_section(${of}::uuid, ${limit}::int, ${skipping}::int)`;
  }
}
