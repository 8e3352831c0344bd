import type { Actor } from '@/features/newsroom/actor';
import { writeDown } from '@/features/newsroom/audit';
import { tellOf } from '@/features/staff/letters/notices';
import type { Role } from '@/features/staff/permissions';
import { staffDb, type Transaction } from '@/lib/staff-db';
import type { Staff } from '@/prisma/client/staff/client';

export type Changed = { ok: true } | { ok: false; problem: 'unknown' | 'last-owner' | 'author-taken' };
type Order = { staffId: string; actor: Actor; now: Date };

/** What somebody may do, for which sections, and which author's name is theirs. */
export async function changeRole(
  order: Order & { role: Role; sectionIds: string[]; authorId: string | null },
): Promise<Changed> {
  const { staffId, role, sectionIds, authorId } = order;
  return withPerson(order, async (tx, person) => {
    if (role !== 'owner' && (await isLastOwner(tx, person))) return { ok: false, problem: 'last-owner' };
    const author = await tx.author.findUnique({ where: { staffId }, select: { id: true } });
    if (authorId !== (author?.id ?? null)) {
      const free = authorId === null || (await tx.author.count({ where: { id: authorId, staffId: null } })) === 1;
      if (!free) return { ok: false, problem: 'author-taken' };
      await tx.author.updateMany({ where: { staffId }, data: { staffId: null } });
      if (authorId) await tx.author.update({ where: { id: authorId }, data: { staffId } });
    }
    await tx.staff.update({ where: { id: staffId }, data: { role, sectionIds } });
    await note(tx, order, 'change-role', {
      before: { role: person.role, sectionIds: person.sectionIds, authorId: author?.id ?? null },
      after: { role, sectionIds, authorId },
    });
    return { ok: true };
  });
}

/** Signs in no more from now on: every session ends with it, and every link for outsiders that they made. The name stays with what was done. */
export async function suspend(order: Order): Promise<Changed> {
  return withPerson(order, async (tx, person) => {
    if (await isLastOwner(tx, person)) return { ok: false, problem: 'last-owner' };
    await tx.staff.update({ where: { id: order.staffId }, data: { leftAt: order.now } });
    const { count } = await tx.staffSession.deleteMany({ where: { staffId: order.staffId } });
    const previews = await tx.previewLink.updateMany({
      where: { createdById: order.staffId, revokedAt: null, expiresAt: { gt: order.now } },
      data: { revokedAt: order.now },
    });
    await note(tx, order, 'suspend', { after: { sessionsEnded: count, previewsEnded: previews.count } });
    return { ok: true };
  });
}

export async function reinstate(order: Order): Promise<Changed> {
  return withPerson(order, async (tx) => {
    await tx.staff.update({ where: { id: order.staffId }, data: { leftAt: null } });
    await note(tx, order, 'reinstate', {});
    return { ok: true };
  });
}

export async function endAllSessions(order: Order): Promise<Changed> {
  return withPerson(order, async (tx) => {
    const { count } = await tx.staffSession.deleteMany({ where: { staffId: order.staffId } });
    await note(tx, order, 'end-sessions', { after: { sessionsEnded: count } });
    return { ok: true };
  });
}

/** For a lost phone: the second step is set up anew at the next sign-in, before anything else. */
export async function takeSecondStep(order: Order): Promise<Changed> {
  return withPerson(order, async (tx) => {
    const { staffId } = order;
    await tx.staffTwoFactor.deleteMany({ where: { staffId } });
    await tx.staffSession.deleteMany({ where: { staffId } });
    await tx.staff.update({ where: { id: staffId }, data: { twoFactorEnabled: false } });
    await note(tx, order, 'take-second-step', {});
    await tellOf(tx, staffId, 'second-step-removed', order.now);
    return { ok: true };
  });
}

async function withPerson(
  { staffId }: Order,
  work: (tx: Transaction, person: Staff) => Promise<Changed>,
): Promise<Changed> {
  return staffDb().$transaction(async (tx) => {
    // Two owners who take the role from each other at once: the second waits, and then is the last.
    await tx.$queryRaw`select id from staff where role = 'owner' and left_at is null order by id for update`;
    const person = await tx.staff.findUnique({ where: { id: staffId } });
    return person ? work(tx, person) : { ok: false, problem: 'unknown' };
  });
}

async function isLastOwner(tx: Transaction, { id, role, leftAt }: Staff): Promise<boolean> {
  if (role !== 'owner' || leftAt) return false;
  return (await tx.staff.count({ where: { role: 'owner', leftAt: null, id: { not: id } } })) === 0;
}

type Facts = Pick<Parameters<typeof writeDown>[1], 'before' | 'after'>;

function note(tx: Transaction, { staffId, actor, now }: Order, action: string, facts: Facts): Promise<void> {
  return writeDown(tx, { actor, at: now, action, thing: { kind: 'staff', id: staffId }, ...facts });
}
