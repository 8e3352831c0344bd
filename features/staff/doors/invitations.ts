import 'server-only';
import { z } from 'zod';
import { writeDown } from '@/features/newsroom/audit';
import { staffAuth } from '@/features/staff/auth';
import { type Asking, attempt } from '@/features/staff/doors/sign-in';
import { mayTry } from '@/features/staff/limits';
import { ROLES, type Role } from '@/features/staff/permissions';
import { staffDb, type Transaction } from '@/lib/staff-db';
import { hashToken } from '@/lib/tokens';

const invitation = z.object({
  id: z.uuid(),
  email: z.string().nullable(),
  role: z.enum(ROLES),
  sectionIds: z.array(z.uuid()),
  expiresAt: z.date(),
  invitedBy: z.object({ name: z.string() }).nullable(),
});
export type Invitation = z.infer<typeof invitation>;

/** The invitation that a link is for; null once it was used, taken back or has run out. Looking changes nothing. */
export async function findInvitation(token: string, now: Date): Promise<Invitation | null> {
  const row = await staffDb().staffInvitation.findFirst({
    where: { tokenHash: hashToken(token), ...openAt(now) },
    include: { invitedBy: { select: { name: true } } },
  });
  return row && invitation.parse(row);
}

export type Typed = { name: string; email: string | null; password: string };
export type Accepted = { ok: true; role: Role } | { ok: false; problem: 'dead-link' | 'too-often' | 'no-address' };

/**
 * Makes whoever holds the link staff, once, and signs them in. A link without an address is the house's own, printed at
 * its machine: for an address that is staff already it gives back a lost way in, with a new password and no second step.
 */
export async function accept(token: string, typed: Typed, asking: Asking): Promise<Accepted> {
  const { now, headers } = asking;
  if (!(await mayTry('link', asking))) return { ok: false, problem: 'too-often' };
  const found = await findInvitation(token, now);
  if (!found) return { ok: false, problem: 'dead-link' };
  const email = found.email ?? typed.email;
  if (!email) return { ok: false, problem: 'no-address' };
  const hash = await (await staffAuth().$context).password.hash(typed.password);
  const joined = await staffDb().$transaction(async (tx) => {
    const { count } = await tx.staffInvitation.updateMany({
      where: { id: found.id, ...openAt(now) },
      data: { acceptedAt: now },
    });
    if (count === 0) return false;
    await join(tx, { ...found, email, name: typed.name, hash, now });
    return true;
  });
  if (!joined) return { ok: false, problem: 'dead-link' };
  await attempt(() => staffAuth().api.signInEmail({ body: { email, password: typed.password }, headers }));
  return { ok: true, role: found.role };
}

type Joining = Invitation & { email: string; name: string; hash: string; now: Date };

async function join(tx: Transaction, { email, name, role, sectionIds, hash, now, invitedBy }: Joining): Promise<void> {
  const person = { name, role, sectionIds, emailVerified: true, leftAt: null, twoFactorEnabled: false, updatedAt: now };
  const known = await tx.staff.findUnique({ where: { email }, select: { id: true } });
  if (known) await takeKeys(tx, known.id);
  const { id } = await tx.staff.upsert({ where: { email }, update: person, create: { ...person, email } });
  const account = { accountId: id, providerId: 'credential', staffId: id, password: hash };
  await tx.staffAccount.create({ data: account });
  await writeDown(tx, {
    ...{ actor: { staffId: id, name }, at: now, action: known ? 'regain-access' : 'accept-invitation' },
    ...{ thing: { kind: 'staff', id }, after: { role, invitedBy: invitedBy?.name ?? 'the machine' } },
  });
}

/** Everything that opens a door for somebody. */
async function takeKeys(tx: Transaction, staffId: string): Promise<void> {
  await tx.staffSession.deleteMany({ where: { staffId } });
  await tx.staffAccount.deleteMany({ where: { staffId } });
  await tx.staffTwoFactor.deleteMany({ where: { staffId } });
  await tx.staffPasskey.deleteMany({ where: { staffId } });
}

const openAt = (now: Date) => ({ acceptedAt: null, revokedAt: null, expiresAt: { gt: now } });
