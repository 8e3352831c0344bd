/** One name and address, as a mail's head shows them. */
export type Mailbox = { name: string; address: string };

export type Letter = {
  /** Message-ID without its brackets: the same at every attempt, so that a twin can be known. */
  id: string;
  /** What it is called in the local outbox: letters, digits and hyphens. */
  name: string;
  /** When it came about. */
  at: Date;
  from: Mailbox;
  to: Mailbox;
  replyTo?: Mailbox | undefined;
  subject: string;
  text: string;
  html?: string | undefined;
  headers?: Record<string, string>;
};

export type Outcome =
  /** The server has taken it over. */
  | { state: 'accepted'; answer: string }
  /** The server said no to this letter: for good (5xx) or for now (4xx). */
  | { state: 'refused'; forGood: boolean; nobodyThere: boolean; answer: string }
  /** The server had all of it, and no answer came: it may have been taken over. */
  | { state: 'unanswered'; answer: string }
  /** It was never handed over, and it is not the letter's fault: no server, no line, no login, no sender. */
  | { state: 'away'; answer: string }
  /** Whoever sends it took it back at the last moment. */
  | { state: 'withheld' };

/**
 * The door that mail leaves by. `mayHandOver` is asked once, when all but the end of the letter is with the server: what
 * it notes is on record before the letter can count as sent, and a no takes the letter back.
 */
export type Mail = {
  send(letter: Letter, mayHandOver: () => Promise<boolean>): Promise<Outcome>;
  close(): void;
};
