import { setTimeout as pause } from 'node:timers/promises';
import type { Mail, Outcome } from '@/lib/mail';
import { CLAIM_LIFE, type Claimed, type Ending, type Queue } from '@/worker/post/queue';

/** After so many letters without an answer nobody tries again: they may have been taken over each time. */
const MOST_UNANSWERED = 2;
const MINUTE = 60_000;

/** Sends the next letter that is due. Throws when the mail server cannot be reached: then all of them wait. */
export async function sendNext<Row extends Claimed>(queue: Queue<Row>, mail: Mail): Promise<'sent' | 'nothing due'> {
  const row = await queue.claim(new Date());
  if (!row) return 'nothing due';
  const beat = setInterval(() => void queue.renew(row, new Date()).catch(() => undefined), CLAIM_LIFE / 4);
  try {
    const { ending, away } = await attempt(queue, row, mail);
    await record(() => queue.settle(row, ending, new Date()));
    if (away) throw new Error(`no mail leaves: ${away}`);
    return 'sent';
  } finally {
    clearInterval(beat);
  }
}

async function attempt<Row extends Claimed>(
  queue: Queue<Row>,
  row: Row,
  mail: Mail,
): Promise<{ ending: Ending; away?: string }> {
  const now = new Date();
  try {
    const letter = await queue.write(row, now);
    if ('skip' in letter) return { ending: { state: 'skipped', why: letter.skip } };
    const outcome = await mail.send(letter, () => queue.handOver(row, new Date()));
    if (outcome.state === 'refused' && outcome.nobodyThere) await queue.nobodyThere?.(row, now);
    if (outcome.state !== 'away') return { ending: toEnding(outcome, row, queue.patience, now) };
    const why = outcome.answer;
    return { ending: { state: 'later', dueAt: now, why, counted: false, unanswered: false }, away: why };
  } catch (problem) {
    // A letter that cannot be written does not hold up the others.
    return { ending: later(String(problem), row, queue.patience, now) };
  }
}

function toEnding(
  outcome: Exclude<Outcome, { state: 'away' }>,
  row: Claimed,
  patience: readonly number[],
  now: Date,
): Ending {
  switch (outcome.state) {
    case 'accepted':
      return { state: 'sent' };
    case 'withheld':
      return { state: 'skipped', why: 'taken back before it was handed over' };
    case 'refused':
      return outcome.forGood ? { state: 'failed', why: outcome.answer } : later(outcome.answer, row, patience, now);
    case 'unanswered': {
      // RFC 5321, section 3.8: a line that breaks counts as "not now". Once more, then nobody knows.
      if (row.unanswered + 1 >= MOST_UNANSWERED) return { state: 'unsure', why: outcome.answer };
      const next = later(outcome.answer, row, patience, now);
      return next.state === 'later' ? { ...next, unanswered: true } : { state: 'unsure', why: outcome.answer };
    }
  }
}

function later(why: string, { attempts }: Claimed, patience: readonly number[], now: Date): Ending {
  const minutes = patience[attempts - 1];
  if (minutes === undefined) return { state: 'failed', why };
  return { state: 'later', dueAt: new Date(now.getTime() + minutes * MINUTE), why, counted: true, unanswered: false };
}

/** What the server answered must not be forgotten because the database is away for a moment. */
async function record(write: () => Promise<void>): Promise<void> {
  const until = Date.now() + 10 * MINUTE;
  for (;;) {
    try {
      return await write();
    } catch (problem) {
      if (Date.now() > until) throw problem;
      await pause(500);
    }
  }
}
