import type { Typed } from '@/features/contact/message';
import type { EmailAddress } from '@/features/mail/email-address';
import type { Language } from '@/features/words/language';
import { isWithinLimit } from '@/lib/attempts';
import { staffDb, type Transaction } from '@/lib/staff-db';

type Letter = Omit<Typed, 'email'> & {
  email: EmailAddress;
  language: Language;
  /** Whom a limit counts as one: lib/network. */
  network: string;
  now: Date;
};
export type Written = { ok: true } | { ok: false; problem: 'network' | 'sender' };

/** A ministry is one address: so many messages may come from one network in an hour. */
const MESSAGES_A_NETWORK = 50;
const MESSAGES_A_SENDER = 5;
const HOUR = 60 * 60_000;
/** What the privacy page promises. */
const KEPT = 180 * 24 * HOUR;

/**
 * Keeps a message to a desk, and has it mailed after the commit. The same words from the same address within an hour
 * are one message, however often the button was pressed. Refuses what is too much within an hour.
 */
export async function writeMessage({ email, network, now, ...letter }: Letter): Promise<Written> {
  const key = `contact:network:${network}`;
  if (!(await isWithinLimit({ key, most: MESSAGES_A_NETWORK, every: HOUR, now })))
    return { ok: false, problem: 'network' };
  return staffDb().$transaction(async (tx) => {
    // Two presses of a button come at once: the second waits here, and then finds the first.
    await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${`contact:${email.key}`}, 0))`;
    const recent = await findRecent(tx, email, now);
    if (recent.some((it) => it.desk === letter.desk && it.subject === letter.subject && it.text === letter.text))
      return { ok: true };
    if (recent.length >= MESSAGES_A_SENDER) return { ok: false, problem: 'sender' };
    const message = await tx.message.create({
      data: { ...letter, email: email.address, createdAt: now },
      select: { id: true },
    });
    await tx.outbox.create({
      data: { kind: 'mail.contact-message', payload: { messageId: message.id }, dueAt: now },
    });
    return { ok: true };
  });
}

/** Deletes what readers wrote so long ago that it is answered or never will be. */
export async function forgetOldMessages(now: Date): Promise<void> {
  await staffDb().message.deleteMany({ where: { createdAt: { lt: new Date(now.getTime() - KEPT) } } });
}

/** What came from an address within the hour. */
const findRecent = (tx: Transaction, { address }: EmailAddress, now: Date) =>
  tx.$queryRaw<{ desk: string; subject: string; text: string }[]>`
    select desk, subject, text from message
    where created_at > ${new Date(now.getTime() - HOUR)} and lower(email) = ${address.toLowerCase()}`;
