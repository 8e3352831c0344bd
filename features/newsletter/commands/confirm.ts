import { mayBeWrittenTo } from '@/features/newsletter/commands/letters';
import type { Origin } from '@/lib/read-origin';
import { staffDb, type Transaction } from '@/lib/staff-db';
import { hashToken } from '@/lib/tokens';

export type Confirmation = { token: string; from: Origin; now: Date };
export type ConfirmationAnswer =
  | { ok: true; subscriberId: string; emailKey: string; again: boolean }
  | { ok: false; problem: 'expired' | 'unknown' };

/** Confirms a declaration, once: whoever holds its token reads the mail of its address. A second time changes nothing. */
export async function confirm({ token, from, now }: Confirmation): Promise<ConfirmationAnswer> {
  const tokenHash = hashToken(token);
  return staffDb().$transaction(async (tx) => {
    const asked = await tx.consent.findUnique({ where: { tokenHash }, select: { emailKey: true } });
    if (!asked || !(await mayBeWrittenTo(tx, asked.emailKey))) return { ok: false, problem: 'unknown' };
    const { emailKey } = asked;
    const { count } = await tx.consent.updateMany({
      where: { tokenHash, confirmedAt: null, tokenExpiresAt: { gt: now } },
      data: { confirmedAt: now, confirmedIp: from.address, confirmedAgent: from.agent },
    });
    const consent = await tx.consent.findUniqueOrThrow({ where: { tokenHash } });
    if (!consent.confirmedAt) return { ok: false, problem: 'expired' };
    if (count === 0) return { ok: true, subscriberId: consent.subscriberId, emailKey, again: true };
    const subscriberId =
      consent.purpose === 'change-address' ? await move(tx, consent, now) : await begin(tx, consent, now);
    return { ok: true, subscriberId, emailKey, again: false };
  });
}

type Declared = { id: string; subscriberId: string; email: string; emailKey: string; language: string };

/** From now on the subscriber gets the first list of their language; they choose others on the page that follows. */
async function begin(tx: Transaction, consent: Declared, now: Date): Promise<string> {
  const { subscriberId, language } = consent;
  const offered = await tx.mailingList.findMany({ where: { offered: true }, orderBy: { position: 'asc' } });
  const list = offered.find((it) => it.language === language) ?? offered.find((it) => it.language === 'en');
  await tx.subscriber.update({
    where: { id: subscriberId },
    data: { state: 'confirmed', email: consent.email, language, confirmedAt: now, leftAt: null, pausedUntil: null },
  });
  if (list) {
    await join(tx, subscriberId, [list.id], now);
    await tx.consent.update({ where: { id: consent.id }, data: { listIds: [list.id] } });
  }
  return subscriberId;
}

/** The subscription goes over to the new address; where that one has a subscription of its own, the two become one. */
async function move(tx: Transaction, consent: Declared, now: Date): Promise<string> {
  const { subscriberId, email, emailKey } = consent;
  const there = await tx.subscriber.findUnique({ where: { emailKey } });
  const lists = await tx.subscription.findMany({ where: { subscriberId, leftAt: null }, select: { listId: true } });
  const listIds = lists.map((it) => it.listId);
  if (!there || there.id === subscriberId) {
    await tx.subscriber.update({ where: { id: subscriberId }, data: { email, emailKey } });
    await tx.consent.update({ where: { id: consent.id }, data: { listIds } });
    return subscriberId;
  }
  await tx.subscription.updateMany({ where: { subscriberId, leftAt: null }, data: { leftAt: now } });
  await tx.subscriber.update({ where: { id: subscriberId }, data: { state: 'unsubscribed', leftAt: now } });
  const state = listIds.length > 0 || there.state === 'confirmed' ? 'confirmed' : there.state;
  await tx.subscriber.update({
    where: { id: there.id },
    data: { state, ...(state === 'confirmed' ? { confirmedAt: there.confirmedAt ?? now, leftAt: null } : {}) },
  });
  await join(tx, there.id, listIds, now);
  await tx.consent.update({ where: { id: consent.id }, data: { subscriberId: there.id, listIds } });
  return there.id;
}

/** Puts a subscriber on lists, from now on where they were not on one. */
export async function join(tx: Transaction, subscriberId: string, listIds: string[], now: Date): Promise<void> {
  for (const listId of listIds) {
    await tx.$executeRaw`
      insert into subscription (subscriber_id, list_id, since) values (${subscriberId}::uuid, ${listId}::uuid, ${now})
      on conflict (subscriber_id, list_id) do update set since = excluded.since, left_at = null
      where subscription.left_at is not null`;
  }
}
