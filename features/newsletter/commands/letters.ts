import { hashAddress } from '@/features/newsletter/keys';
import { isWithinLimit } from '@/lib/attempts';
import { networkOf } from '@/lib/network';
import { staffDb, type Transaction } from '@/lib/staff-db';
import type { Prisma } from '@/prisma/client/staff/client';

const HOUR = 60 * 60_000;
const QUARTER_OF_AN_HOUR = HOUR / 4;
const DAY = 24 * HOUR;

/** A ministry is one address: so many letters an hour may one network cause; what is more waits for the next hour. */
const LETTERS_A_NETWORK = 50;
/** Nobody waits longer: beyond this many hours the form comes back and says so. */
const LONGEST_DELAY = 24;
/** § 7 UWG and mail bombs: so few letters may a stranger cause to an address. */
const LETTERS_A_DAY = 3;
/** "+tags" are addresses of their own, but one mailbox gets them all: so many letters a day may go to tags of it. */
const TAGGED_LETTERS_A_DAY = 12;

/** When a letter that this network asks for may leave; null when it has asked for more than a day's worth. */
export async function findTurn(address: string | null, now: Date): Promise<Date | null> {
  const windowStart = new Date(Math.floor(now.getTime() / HOUR) * HOUR);
  const key = `letters:network:${networkOf(address)}`;
  const [row] = await staffDb().$queryRaw<{ ahead: number }[]>`
    insert into attempt (key, window_start, count) values (${key}, ${windowStart}, 1)
    on conflict (key, window_start) do update set count = attempt.count + 1
    returning count - 1 as ahead`;
  const hours = Math.floor((row?.ahead ?? 0) / LETTERS_A_NETWORK);
  if (hours > LONGEST_DELAY) return null;
  return hours === 0 ? now : new Date(windowStart.getTime() + hours * HOUR);
}

/**
 * Whether anything may go to an address at all: not to one that was erased or has complained. Holds the address until the
 * transaction ends, so that of two who ask for it at once the second sees what the first did.
 */
export async function mayBeWrittenTo(tx: Transaction, emailKey: string): Promise<boolean> {
  const hash = hashAddress(emailKey);
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${`letter:${hash}`}, 0))`;
  if (await tx.suppression.findUnique({ where: { hash }, select: { hash: true } })) return false;
  return (await tx.subscriber.count({ where: { emailKey, state: 'complained' } })) === 0;
}

/**
 * Whether a letter that a stranger causes may go to an address: one in a quarter of an hour, three a day, and not many
 * more to tags of one mailbox; none where nothing may go at all.
 */
export async function mayWriteTo(tx: Transaction, emailKey: string, dueAt: Date): Promise<boolean> {
  if (!(await mayBeWrittenTo(tx, emailKey))) return false;
  const recipient = hashAddress(emailKey);
  const lately = await tx.outbox.findMany({
    where: { recipient, dueAt: { gt: new Date(dueAt.getTime() - DAY) } },
    select: { dueAt: true },
  });
  const tooSoon = lately.some((it) => it.dueAt.getTime() > dueAt.getTime() - QUARTER_OF_AN_HOUR);
  return !tooSoon && lately.length < LETTERS_A_DAY && (await hasRoomForTag(tx, emailKey, dueAt));
}

async function hasRoomForTag(tx: Transaction, emailKey: string, dueAt: Date): Promise<boolean> {
  const mailbox = emailKey.replace(/\+[^@]*(?=@[^@]*$)/, '');
  if (mailbox === emailKey) return true;
  const key = `letters:mailbox:${hashAddress(mailbox)}`;
  return isWithinLimit({ key, most: TAGGED_LETTERS_A_DAY, every: DAY, now: dueAt }, tx);
}

/** Puts a letter that a stranger causes into the outbox, where it counts against the limits of its address. */
export async function putOut(
  tx: Transaction,
  letter: { kind: string; payload: Prisma.InputJsonObject; emailKey: string; now: Date; dueAt: Date },
): Promise<void> {
  const { kind, payload, emailKey, now, dueAt } = letter;
  await tx.outbox.create({ data: { kind, payload, recipient: hashAddress(emailKey), createdAt: now, dueAt } });
}
