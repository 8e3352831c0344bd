import { cache } from 'react';
import { readerDb } from '@/lib/reader-db';

/**
 * The next instant at which a clock alone changes what readers see (something appears, disappears, runs out), if any is
 * known; asked once for a page. A page asks before it reads anything else: what comes due while it reads then ends it,
 * instead of being missed by its text and by its end.
 */
export const findNextChange = cache(async (): Promise<Date | null> => {
  const [row] = await readerDb().$queryRaw<{ at: Date | null }[]>`select pub.next_change() as at`;
  return row?.at ?? null;
});
