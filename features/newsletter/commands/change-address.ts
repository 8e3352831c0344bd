import { askToConfirm, type Invitation, type InvitationAnswer } from '@/features/newsletter/commands/invite';
import { findTurn, mayWriteTo } from '@/features/newsletter/commands/letters';
import { ADDRESS_CHANGE } from '@/features/newsletter/consent';
import { staffDb } from '@/lib/staff-db';

/** Asks a subscriber's new address to confirm that it is theirs; until then everything goes on to the old one. */
export async function changeAddress(order: Invitation & { subscriberId: string }): Promise<InvitationAnswer> {
  const { subscriberId, email, language, from, now } = order;
  const dueAt = await findTurn(from.address, now);
  if (!dueAt) return { ok: false, problem: 'too-many' };
  await staffDb().$transaction(async (tx) => {
    const subscriber = await tx.subscriber.findUnique({ where: { id: subscriberId } });
    if (!subscriber || subscriber.state === 'pending' || subscriber.state === 'complained') return;
    if (subscriber.emailKey === email.key) {
      // The same mailbox in another spelling needs no letter.
      await tx.subscriber.update({ where: { id: subscriberId }, data: { email: email.address } });
      return;
    }
    if (!(await mayWriteTo(tx, email.key, dueAt))) return;
    await askToConfirm(tx, { ...order, purpose: 'change-address', text: ADDRESS_CHANGE[language], dueAt });
  });
  return { ok: true };
}
