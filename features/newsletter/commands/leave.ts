import { isFor, readLeaveToken } from '@/features/newsletter/tokens';
import { staffDb, type Transaction } from '@/lib/staff-db';

/** Takes a subscriber off one list, or off all (`listId` null). Nothing on its way is sent any more. Twice does no harm. */
export async function leave(order: { subscriberId: string; listId: string | null; now: Date }): Promise<void> {
  const { subscriberId, listId, now } = order;
  await staffDb().$transaction(async (tx) => {
    await tx.subscription.updateMany({
      where: { subscriberId, leftAt: null, ...(listId === null ? {} : { listId }) },
      data: { leftAt: now },
    });
    await noteWhetherAnyIsLeft(tx, subscriberId, now);
  });
}

/** Leaves the list that a link in a mail names; false for a link that was not made here. Moved or gone since: nothing to leave. */
export async function leaveByLink(token: string, now: Date): Promise<boolean> {
  const said = readLeaveToken(token);
  if (!said) return false;
  const { subscriberId, mark, listId } = said;
  const row = await staffDb().subscriber.findUnique({ where: { id: subscriberId }, select: { emailKey: true } });
  if (row && isFor(mark, row.emailKey)) await leave({ subscriberId, listId, now });
  return true;
}

/** Who is on no list any more has left. */
export async function noteWhetherAnyIsLeft(tx: Transaction, subscriberId: string, now: Date): Promise<void> {
  const left = await tx.subscription.count({ where: { subscriberId, leftAt: null, list: { offered: true } } });
  if (left > 0) return;
  await tx.subscriber.updateMany({
    where: { id: subscriberId, state: 'confirmed' },
    data: { state: 'unsubscribed', leftAt: now, pausedUntil: null },
  });
}
