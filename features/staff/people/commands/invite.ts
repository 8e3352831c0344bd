import type { Actor } from '@/features/newsroom/actor';
import { writeDown } from '@/features/newsroom/audit';
import type { Role } from '@/features/staff/permissions';
import { staffDb } from '@/lib/staff-db';
import { drawToken } from '@/lib/tokens';

/** Days for which an invitation waits. */
export const INVITATION_DAYS = 7;
const DAY = 24 * 60 * 60_000;

type Order = { email: string; role: Role; sectionIds: string[]; byMail: boolean; actor: Actor; now: Date };
export type Invited = { ok: true; token: string } | { ok: false; problem: 'already-here' | 'left' };

/** Invites somebody by a link that works once; an older one for the same address dies. Mailed after the commit. */
export async function invite({ email, role, sectionIds, byMail, actor, now }: Order): Promise<Invited> {
  const { token, hash } = drawToken();
  return staffDb().$transaction(async (tx) => {
    const known = await tx.staff.findUnique({ where: { email }, select: { leftAt: true } });
    if (known) return { ok: false, problem: known.leftAt ? 'left' : 'already-here' };
    const open = { email, acceptedAt: null, revokedAt: null };
    await tx.staffInvitation.updateMany({ where: open, data: { revokedAt: now } });
    const { id } = await tx.staffInvitation.create({
      data: {
        ...{ email, role, sectionIds, tokenHash: hash, invitedById: actor.staffId },
        ...{ createdAt: now, expiresAt: new Date(now.getTime() + INVITATION_DAYS * DAY) },
      },
    });
    if (byMail) {
      const payload = { invitationId: id, token };
      await tx.outbox.create({ data: { kind: 'mail.staff-invitation', payload, dueAt: now } });
    }
    const thing = { kind: 'invitation', id };
    await writeDown(tx, { actor, at: now, action: 'invite', thing, after: { email, role, sectionIds } });
    return { ok: true, token };
  });
}

/** Takes an invitation back that nobody has used; false when there is none. */
export async function withdrawInvitation(id: string, actor: Actor, now: Date): Promise<boolean> {
  return staffDb().$transaction(async (tx) => {
    const open = { id, acceptedAt: null, revokedAt: null };
    const { count } = await tx.staffInvitation.updateMany({ where: open, data: { revokedAt: now } });
    if (count === 0) return false;
    await writeDown(tx, { actor, at: now, action: 'withdraw-invitation', thing: { kind: 'invitation', id } });
    return true;
  });
}
