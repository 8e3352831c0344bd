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
  { most, ...attempt }: Limit,
  on: Pick<Transaction, '$queryRaw'> = staffDb(),
): Promise<boolean> {
  return (await countAttempt(attempt, on)) <= most;
}

/** Counts one attempt and answers how many its window has had, this one included. */
export async function countAttempt(
  { key, every, now }: Omit<Limit, 'most'>,
  on: Pick<Transaction, '$queryRaw'> = staffDb(),
): Promise<number> {
  const windowStart = new Date(Math.floor(now.getTime() / every) * every);
  const [row] = await on.$queryRaw<{ count: number }[]>`
    insert into attempt (key, window_start, count) values (${key}, ${windowStart}, 1)
    on conflict (key, window_start) do update set count = attempt.count + 1
    returning count`;
  return row?.count ?? Number.POSITIVE_INFINITY;
}
