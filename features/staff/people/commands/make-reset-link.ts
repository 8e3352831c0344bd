import type { Actor } from '@/features/newsroom/actor';
import { writeDown } from '@/features/newsroom/audit';
import { drawResetToken } from '@/features/staff/doors/resets';
import { inOneTransaction } from '@/features/staff/one-transaction';
import { staffDb } from '@/lib/staff-db';

/** A link to a new password that an owner passes on; null for somebody who is not here. */
export async function makeResetLink(order: { staffId: string; actor: Actor; now: Date }): Promise<string | null> {
  const { staffId, actor, now } = order;
  const staff = await staffDb().staff.findFirst({ where: { id: staffId, leftAt: null }, select: { id: true } });
  if (!staff) return null;
  const thing = { kind: 'staff', id: staffId };
  return inOneTransaction(async (tx) => {
    await writeDown(tx, { actor, at: now, action: 'make-reset-link', thing });
    return drawResetToken(staffId, now);
  });
}
