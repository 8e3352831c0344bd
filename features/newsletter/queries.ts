import 'server-only';
import { cache } from 'react';
import { type Digest, type MailingList, mailingList } from '@/features/newsletter/lists';
import { dayKey } from '@/features/words/days';
import { readerDb } from '@/lib/reader-db';

const listColumns = {
  id: true,
  slug: true,
  name: true,
  language: true,
  description: true,
  cadence: true,
  weekday: true,
  hour: true,
} as const;

/** The newsletters that are offered, in their order. */
export const listMailingLists = cache(async (): Promise<MailingList[]> => {
  const rows = await readerDb().mailingList.findMany({
    orderBy: [{ position: 'asc' }, { slug: 'asc' }],
    select: listColumns,
  });
  return rows.map((row) => mailingList.parse(row));
});

export const findMailingList = cache(async (slug: string): Promise<MailingList | null> => {
  const row = await readerDb().mailingList.findUnique({ where: { slug }, select: listColumns });
  return row && mailingList.parse(row);
});

/** What was sent on a list lately, newest first. */
export async function listDigests(list: MailingList, limit: number): Promise<Digest[]> {
  const ids = await readerDb().$queryRaw<{ id: string }[]>`
    select id from pub.newest_digests(${list.id}::uuid, ${limit}::int)`;
  const rows = await readerDb().digest.findMany({
    where: { id: { in: ids.map((it) => it.id) } },
    select: { day: true, composedAt: true, articleIds: true },
  });
  return rows.map((row) => toDigest(list, row)).sort((one, other) => (one.day < other.day ? 1 : -1));
}

/** What a list sent on a day ("2026-11-23"); null when nothing. */
export const findDigest = cache(async (list: MailingList, day: string): Promise<Digest | null> => {
  const at = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(at.getTime()) || dayKey(at) !== day) return null;
  const row = await readerDb().digest.findUnique({
    where: { listId_day: { listId: list.id, day: at } },
    select: { day: true, composedAt: true, articleIds: true },
  });
  return row && toDigest(list, row);
});

/** What went live in a language after one instant and not after another, newest first: ids. */
export async function listLiveBetween(language: string, since: Date, until: Date, limit: number): Promise<string[]> {
  const rows = await readerDb().$queryRaw<{ id: string }[]>`
    select id from pub.live_between(${language}, ${since}, ${until}, ${limit}::int)`;
  return rows.map((row) => row.id);
}

const toDigest = (list: MailingList, row: { day: Date; composedAt: Date; articleIds: string[] }): Digest => ({
  list,
  day: dayKey(row.day),
  at: row.composedAt,
  articleIds: row.articleIds,
});
