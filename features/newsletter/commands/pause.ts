import { staffDb } from '@/lib/staff-db';

const THIRTY_DAYS = 30 * 24 * 60 * 60_000;

/** Sends nothing for thirty days from now; what comes out meanwhile is not sent later. */
export async function pause({ subscriberId, now }: { subscriberId: string; now: Date }): Promise<void> {
  const pausedUntil = new Date(now.getTime() + THIRTY_DAYS);
  await staffDb().subscriber.updateMany({ where: { id: subscriberId, state: 'confirmed' }, data: { pausedUntil } });
}

export async function resume({ subscriberId }: { subscriberId: string }): Promise<void> {
  await staffDb().subscriber.updateMany({ where: { id: subscriberId }, data: { pausedUntil: null } });
}
