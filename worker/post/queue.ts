import type { Letter } from '@/lib/mail';

/** How sending one thing went, as its row keeps it. */
export type Ending =
  | { state: 'sent' }
  | { state: 'skipped' | 'failed' | 'unsure'; why: string }
  /** Tried again at an instant; `counted` false: it was not the letter's turn to fail. */
  | { state: 'later'; dueAt: Date; why: string; counted: boolean; unanswered: boolean };

/** What a worker has taken on, for as long as its claim is renewed. */
export type Claimed = { claim: string; attempts: number; unanswered: number };

/**
 * Rows that are to be sent, each once. A row is claimed, written, and noted as handed over before the last line of its
 * mail is written; then it is settled. A claim that nobody renews has lost its worker (docs/newsletter.md): what was not
 * handed over comes back, what was is `unsure` and never sent again.
 */
export type Queue<Row extends Claimed> = {
  claim(now: Date): Promise<Row | null>;
  renew(row: Row, now: Date): Promise<void>;
  /** The letter, or why there is none to send any more. */
  write(row: Row, now: Date): Promise<Letter | { skip: string }>;
  /** Notes that the letter is handed over; false when it must not be: the claim is lost, or the reader has left. */
  handOver(row: Row, now: Date): Promise<boolean>;
  settle(row: Row, ending: Ending, now: Date): Promise<void>;
  /** Minutes to wait after each failed attempt; after the last it has failed for good. */
  patience: readonly number[];
  /** Told when a server says that there is no such mailbox. */
  nobodyThere?(row: Row, now: Date): Promise<void>;
};

/** A claim is believed for so long after it was last renewed. */
export const CLAIM_LIFE = 60_000;
export const staleBefore = (now: Date) => new Date(now.getTime() - CLAIM_LIFE);

/** What a row is given that is to be tried again: nobody's, and due at another time. */
export const waitingAgain = ({ dueAt, why, counted, unanswered }: Ending & { state: 'later' }) => ({
  ...{ dueAt, lastError: why, claim: null, claimedAt: null, handedAt: null },
  ...(counted ? {} : { attempts: { decrement: 1 } }),
  ...(unanswered ? { unanswered: { increment: 1 } } : {}),
});
