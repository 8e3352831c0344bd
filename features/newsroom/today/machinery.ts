import 'server-only';
import { dayKeyOf } from '@/features/words/dates';
import { instantAt } from '@/lib/clock';
import { staffDb } from '@/lib/staff-db';

/** One line of the foot: what runs, in words; "stop": a person is needed, "look": worth one. */
export type Machine = { name: 'database' | 'worker' | 'mail'; state: 'fine' | 'look' | 'stop'; words: string };

/** Seconds after which a worker is missed: it notes that it is there once a minute. */
const MISSED_AFTER = 150;
/** Seconds that a letter may wait: one is sent a second, and a server that is away is asked again for a while. */
const LONG_WAIT = 300;

/** How the machinery is at this moment. */
export async function lookAtMachinery(now: Date): Promise<Machine[]> {
  // The database alone first: beside other questions it would be their time that is measured.
  const database = await timeDatabase();
  return [database, ...(await Promise.all([findWorker(now), countMail(now)]))];
}

async function timeDatabase(): Promise<Machine> {
  const began = performance.now();
  await staffDb().$queryRaw`select 1`;
  const took = Math.max(1, Math.round(performance.now() - began));
  return { name: 'database', state: took > 500 ? 'look' : 'fine', words: `Database ${took} ms` };
}

async function findWorker(now: Date): Promise<Machine> {
  const row = await staffDb().installation.findUnique({ where: { key: 'clock' } });
  const seen = typeof row?.value === 'string' ? new Date(row.value) : null;
  if (!seen) return { name: 'worker', state: 'stop', words: 'Worker never seen' };
  const seconds = Math.max(0, Math.round((now.getTime() - seen.getTime()) / 1000));
  return { name: 'worker', state: seconds > MISSED_AFTER ? 'stop' : 'fine', words: `Worker seen ${agoOf(seconds)}` };
}

async function countMail(now: Date): Promise<Machine> {
  const today = { doneAt: { gte: instantAt(dayKeyOf(now), 0) } };
  const waits = { doneAt: null, dueAt: { lte: now } };
  const [sent, failed, waiting, oldest] = await Promise.all([
    staffDb().outbox.count({ where: { ...today, outcome: 'sent' } }),
    staffDb().outbox.count({ where: { ...today, outcome: { in: ['failed', 'unsure'] } } }),
    staffDb().outbox.count({ where: waits }),
    staffDb().outbox.findFirst({ where: waits, orderBy: { dueAt: 'asc' }, select: { createdAt: true } }),
  ]);
  const late = oldest !== null && now.getTime() - oldest.createdAt.getTime() > LONG_WAIT * 1000;
  const words = `Mail: ${sent} sent today, ${failed} failed${waiting > 0 ? `, ${waiting} waiting` : ''}`;
  return { name: 'mail', state: failed > 0 || late ? 'look' : 'fine', words };
}

/** "8 s ago", "4 min ago", "3 h ago", "2 d ago" */
function agoOf(seconds: number): string {
  if (seconds < 120) return `${seconds} s ago`;
  const minutes = Math.floor(seconds / 60);
  if (minutes < 120) return `${minutes} min ago`;
  return minutes < 48 * 60 ? `${Math.floor(minutes / 60)} h ago` : `${Math.floor(minutes / 1440)} d ago`;
}
