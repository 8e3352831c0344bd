import { readerDb } from '@/lib/reader-db';

/** The next instant at which a clock alone changes what readers see (something appears, disappears, runs out), if any is known. */
export async function findNextChange(): Promise<Date | null> {
  const [row] = await readerDb().$queryRaw<{ at: Date | null }[]>`select pub.next_change() as at`;
  return row?.at ?? null;
}
