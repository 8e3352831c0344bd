import { announceDue } from '@/features/newsroom/commands/announce-due';
import { findNextChange } from '@/lib/next-change';
import { staffDb } from '@/lib/staff-db';

/** Looks again at least this often: a piece may have been scheduled for a moment sooner than the one waited for. */
const LONGEST_WAIT = 1_000;
const NOTED_EVERY = 60_000;

/**
 * Announces what the clock changed since last time, and answers the milliseconds until it should look again. Where it
 * got to is kept in the database, so that what came due while no worker ran is announced when one starts.
 */
export async function followClock(now: Date): Promise<number> {
  const last = await findLastLook();
  const told = last ? await announceDue(last, now) : 0;
  // Announcing twice does no harm, writing every second would.
  if (!last || told > 0 || now.getTime() - last.getTime() > NOTED_EVERY) await note(now);
  const next = await findNextChange();
  return next ? Math.min(Math.max(next.getTime() - Date.now() + 1, 1), LONGEST_WAIT) : LONGEST_WAIT;
}

async function note(now: Date): Promise<void> {
  await staffDb().installation.upsert({
    where: { key: 'clock' },
    update: { value: now.toISOString() },
    create: { key: 'clock', value: now.toISOString() },
  });
}

async function findLastLook(): Promise<Date | null> {
  const row = await staffDb().installation.findUnique({ where: { key: 'clock' } });
  return typeof row?.value === 'string' ? new Date(row.value) : null;
}
