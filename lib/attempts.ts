import { staffDb, type Transaction } from '@/lib/staff-db';

export type Limit = {
  /** "letter:day:somebody@example.org" */
  key: string;
  most: number;
  /** Length of the window in milliseconds; windows are aligned to the epoch. */
  every: number;
  now: Date;
};

/**
 * Counts one attempt, in the database, so that every node counts together; false when the window has had its share. On a
 * transaction it counts only what is committed.
 */
export async function isWithinLimit(
  { key, most, every, now }: Limit,
  on: Pick<Transaction, '$queryRaw'> = staffDb(),
): Promise<boolean> {
  const windowStart = new Date(Math.floor(now.getTime() / every) * every);
  const [row] = await on.$queryRaw<{ count: number }[]>`
    insert into attempt (key, window_start, count) values (${key}, ${windowStart}, 1)
    on conflict (key, window_start) do update set count = attempt.count + 1
    returning count`;
  return row !== undefined && row.count <= most;
}
