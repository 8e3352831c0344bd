import 'server-only';
import { cache } from 'react';
import type { Span } from '@/features/archive/span';
import { fillRiver, type Listed, type River } from '@/features/articles/queries';
import { SITE_ZONE } from '@/lib/clock';
import { readerDb } from '@/lib/reader-db';

const PAGE = 60;

/** How many pieces came out, by month ("2026-11") or by day ("2026-11-23"); what has none is left out. */
export type Counts = ReadonlyMap<string, number>;

export async function countByMonth(): Promise<Counts> {
  const rows = await readerDb().$queryRaw<
    { month: string; pieces: number }[]
  >`select month, pieces from pub.pieces_by_month(${SITE_ZONE})`;
  return new Map(rows.map((row) => [row.month, row.pieces]));
}

export const countByDay = cache(async (first: string, beyond: string): Promise<Counts> => {
  const rows = await readerDb().$queryRaw<
    { day: string; pieces: number }[]
  >`select day, pieces from pub.pieces_by_day(${SITE_ZONE}, ${first}::date, ${beyond}::date)`;
  return new Map(rows.map((row) => [row.day, row.pieces]));
});

/** The days nearest to a span on which something came out. */
export async function findBeside({ first, beyond }: Span): Promise<{ earlier: string | null; later: string | null }> {
  const [row] = await readerDb().$queryRaw<
    { earlier: string | null; later: string | null }[]
  >`select earlier, later from pub.days_beside(${SITE_ZONE}, ${first}::date, ${beyond}::date)`;
  return { earlier: row?.earlier ?? null, later: row?.later ?? null };
}

/** A page of what came out from a day to the day before another, newest first; null beyond the end. */
export const findArchiveRiver = cache(
  (first: string, beyond: string, page: number): Promise<River | null> =>
    fillRiver(
      page,
      (limit, skipping) => readerDb().$queryRaw<Listed>`
        select id from pub.pieces_between(${SITE_ZONE}, ${first}::date, ${beyond}::date, ${limit}::int, ${skipping}::int)`,
      PAGE,
    ),
);
