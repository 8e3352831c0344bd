import { setTimeout as pause } from 'node:timers/promises';
import { proveDue } from '@/features/newsroom/receipt/prove-due';
import { readerDb } from '@/lib/reader-db';
import { staffDb } from '@/lib/staff-db';
import { followClock } from '@/worker/clock';
import { composeDigests } from '@/worker/post/compose';
import { deliveries, finishDigests, settleLostDigests } from '@/worker/post/deliveries';
import { openWayOut, sendDue } from '@/worker/post/lane';
import { outbox, settleLostLetters } from '@/worker/post/outbox';
import type { Claimed, Queue } from '@/worker/post/queue';
import { sweep } from '@/worker/sweep';

/**
 * Background work. Nothing that readers see depends on it: it makes presses renew their copies early and cleans up.
 * One worker is enough, two do no harm; one that fails tries again, slower each time.
 */
const HOUR = 60 * 60_000;
/** Milliseconds until it is asked again what is not proven, what lies in the outbox, and whether a digest is due. */
const RECEIPTS_EVERY = 1_000;
const LETTERS_EVERY = 1_000;
const DIGESTS_EVERY = 20_000;
/** So many digests are on their way at once, each over a line of its own. */
const LANES = 3;
const LONGEST_RETREAT = 30_000;
const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());

await Promise.all([
  keepDoing('clock', async () => followClock(new Date())),
  keepDoing('sweep', async () => {
    await sweep(new Date());
    return HOUR;
  }),
  keepDoing('compose', async () => {
    const composed = await composeDigests(new Date());
    if (composed > 0) log('info', `digests composed: ${composed}`);
    await finishDigests(new Date());
    return DIGESTS_EVERY;
  }),
  keepDoing('receipts', async () => {
    await proveDue(new Date());
    return RECEIPTS_EVERY;
  }),
  post('letters', outbox),
  ...Array.from({ length: LANES }, (_, lane) => post(`digests ${lane + 1}`, deliveries)),
  keepDoing('lost', async () => {
    const lost = (await settleLostLetters(new Date())) + (await settleLostDigests(new Date()));
    if (lost > 0) log('error', `handed over by a worker that was lost, and never sent again: ${lost}`);
    return DIGESTS_EVERY;
  }),
]);
await Promise.all([staffDb().$disconnect(), readerDb().$disconnect()]);

async function post<Row extends Claimed>(name: string, queue: Queue<Row>): Promise<void> {
  const mail = openWayOut();
  await keepDoing(name, async () => {
    await sendDue(queue, mail, stop.signal);
    return LETTERS_EVERY;
  });
  mail.close();
}

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
