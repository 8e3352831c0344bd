import { setTimeout as pause } from 'node:timers/promises';
import { readerDb } from '@/lib/reader-db';
import { staffDb } from '@/lib/staff-db';
import { followClock } from '@/worker/clock';
import { sweep } from '@/worker/sweep';

/**
 * Background work. Nothing that readers see depends on it: it makes presses renew their copies early and cleans up.
 * One worker is enough, two do no harm; one that fails tries again, slower each time.
 */
const HOUR = 60 * 60_000;
const LONGEST_RETREAT = 30_000;
const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());

await Promise.all([
  keepDoing('clock', async () => followClock(new Date())),
  keepDoing('sweep', async () => {
    await sweep(new Date());
    return HOUR;
  }),
]);
await Promise.all([staffDb().$disconnect(), readerDb().$disconnect()]);

/** Repeats a piece of work until the worker is told to stop; the work answers the milliseconds until next time. */
async function keepDoing(name: string, work: () => Promise<number>): Promise<void> {
  let failures = 0;
  while (!stop.signal.aborted) {
    const rest = await work().then(
      (milliseconds) => {
        failures = 0;
        return milliseconds;
      },
      (problem: unknown) => {
        failures++;
        log('error', `${name} failed, ${failures} times running`, problem);
        return Math.min(1000 * 2 ** failures, LONGEST_RETREAT);
      },
    );
    await pause(rest, undefined, { signal: stop.signal }).catch(() => undefined);
  }
}

function log(level: 'error' | 'info', message: string, problem?: unknown) {
  const detail = problem instanceof Error ? problem.message : problem;
  process.stdout.write(
    `${JSON.stringify({ at: new Date().toISOString(), process: 'worker', level, message, detail })}\n`,
  );
}
