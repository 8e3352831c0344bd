import type { Invitation, InvitationAnswer } from '@/features/newsletter/commands/invite';
import { findTurn, mayWriteTo, putOut } from '@/features/newsletter/commands/letters';
import { staffDb } from '@/lib/staff-db';

/** Sends a subscriber the link to their own subscription. An address that has none gets nothing, and the same answer. */
export async function sendLink(order: Omit<Invitation, 'page'>): Promise<InvitationAnswer> {
  const { email, language, from, now } = order;
  const dueAt = await findTurn(from.address, now);
  if (!dueAt) return { ok: false, problem: 'too-many' };
  await staffDb().$transaction(async (tx) => {
    const known = await tx.subscriber.findUnique({ where: { emailKey: email.key }, select: { id: true, state: true } });
    if (!known || known.state === 'pending') return;
    if (!(await mayWriteTo(tx, email.key, dueAt))) return;
    const payload = { subscriberId: known.id, language };
    await putOut(tx, { kind: 'mail.preferences-link', payload, emailKey: email.key, now, dueAt });
  });
  return { ok: true };
}
