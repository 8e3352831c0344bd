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

/** Who is on no list any more has left. */
export async function noteWhetherAnyIsLeft(tx: Transaction, subscriberId: string, now: Date): Promise<void> {
  const left = await tx.subscription.count({ where: { subscriberId, leftAt: null, list: { offered: true } } });
  if (left > 0) return;
  await tx.subscriber.updateMany({
    where: { id: subscriberId, state: 'confirmed' },
    data: { state: 'unsubscribed', leftAt: now, pausedUntil: null },
  });
}
