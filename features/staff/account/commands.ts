import type { Actor } from '@/features/newsroom/actor';
import { writeDown } from '@/features/newsroom/audit';
import { tellOf } from '@/features/staff/letters/notices';
import type { Preferences } from '@/features/staff/preferences';
import { staffDb, type Transaction } from '@/lib/staff-db';

type Own = { staffId: string; actor: Actor; now: Date };

export async function rename(own: Own & { name: string }): Promise<void> {
  const { staffId, name } = own;
  await staffDb().$transaction(async (tx) => {
    const before = await tx.staff.findUniqueOrThrow({ where: { id: staffId }, select: { name: true } });
    await tx.staff.update({ where: { id: staffId }, data: { name } });
    await note(tx, own, 'change-name', { before, after: { name } });
  });
}

/** How one's own screens look; nothing of the house changes, and nothing is written down. */
export async function prefer(staffId: string, preferences: Preferences): Promise<void> {
  await staffDb().staff.update({ where: { id: staffId }, data: { preferences } });
}

/** Ends one of one's own sessions; false when it is not there, or not one's own. */
export async function endSession(own: Own & { sessionId: string }): Promise<boolean> {
  const { staffId, sessionId } = own;
  return staffDb().$transaction(async (tx) => {
    const { count } = await tx.staffSession.deleteMany({ where: { id: sessionId, staffId } });
    if (count > 0) await note(tx, own, 'end-session', {});
    return count > 0;
  });
}

/** Ends all of one's sessions but the one in use; answers how many. */
export async function endOtherSessions(own: Own & { keep: string }): Promise<number> {
  const { staffId, keep } = own;
  return staffDb().$transaction(async (tx) => {
    const { count } = await tx.staffSession.deleteMany({ where: { staffId, id: { not: keep } } });
    if (count > 0) await note(tx, own, 'end-sessions', { after: { sessionsEnded: count } });
    return count;
  });
}

export async function renamePasskey(own: Own & { passkeyId: string; name: string }): Promise<boolean> {
  const { staffId, passkeyId, name } = own;
  return staffDb().$transaction(async (tx) => {
    const before = await tx.staffPasskey.findFirst({ where: { id: passkeyId, staffId }, select: { name: true } });
    if (!before) return false;
    await tx.staffPasskey.update({ where: { id: passkeyId }, data: { name } });
    await note(tx, own, 'rename-passkey', { before, after: { name } });
    return true;
  });
}

export async function removePasskey(own: Own & { passkeyId: string }): Promise<boolean> {
  const { staffId, passkeyId } = own;
  return staffDb().$transaction(async (tx) => {
    const before = await tx.staffPasskey.findFirst({ where: { id: passkeyId, staffId }, select: { name: true } });
    if (!before) return false;
    await tx.staffPasskey.delete({ where: { id: passkeyId } });
    await note(tx, own, 'remove-passkey', { before });
    await tellOf(tx, staffId, 'passkey-removed', own.now);
    return true;
  });
}

type Facts = Pick<Parameters<typeof writeDown>[1], 'before' | 'after'>;

/** Writes down what somebody did to their own account. */
export function note(tx: Transaction, { staffId, actor, now }: Own, action: string, facts: Facts = {}): Promise<void> {
  return writeDown(tx, { actor, at: now, action, thing: { kind: 'staff', id: staffId }, ...facts });
}
