import 'server-only';
import { cache } from 'react';
import type { Event, EventKind, EventMark } from '@/features/events/event';
import { eventColumns, eventMarkColumns, toEvent, toEventMark } from '@/features/events/event-row';
import { readerDb } from '@/lib/reader-db';

/** More than any calendar of a trade holds; the list is one page. */
const MOST = 200;

/** What has not ended before a day ("2027-03-01"), of one kind where asked, the earliest first. */
export async function listEvents(
  from: string,
  { kind = null, limit = MOST }: { kind?: EventKind | null; limit?: number } = {},
): Promise<EventMark[]> {
  return inOrder(
    await readerDb().$queryRaw<Listed>`select id from pub.events_from(${from}::date, ${kind}, ${limit}::int)`,
  );
}

/** What ended before a day, the latest first. */
export async function listPastEvents(before: string, limit: number): Promise<EventMark[]> {
  return inOrder(await readerDb().$queryRaw<Listed>`select id from pub.events_before(${before}::date, ${limit}::int)`);
}

/** The event at an address; null when readers know of none there. */
export const findEvent = cache(async (slug: string): Promise<Event | null> => {
  const row = await readerDb().event.findUnique({ where: { slug }, select: eventColumns });
  return row && toEvent(row);
});

/** Whole, for a calendar: what has not ended before a day. */
export async function listCalendar(from: string): Promise<Event[]> {
  const listed = await listEvents(from);
  const rows = await readerDb().event.findMany({
    where: { id: { in: listed.map((it) => it.id) } },
    orderBy: [{ startsOn: 'asc' }, { id: 'asc' }],
    select: eventColumns,
  });
  return rows.map(toEvent);
}

type Listed = { id: string }[];

async function inOrder(listed: Listed): Promise<EventMark[]> {
  const rows = await readerDb().event.findMany({
    where: { id: { in: listed.map((it) => it.id) } },
    select: eventMarkColumns,
  });
  const found = new Map(rows.map((row) => [row.id, toEventMark(row)]));
  return listed.flatMap(({ id }) => found.get(id) ?? []);
}
