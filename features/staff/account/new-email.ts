import 'server-only';
import { note } from '@/features/staff/account/commands';
import { forgetNewEmail, forgetResets, NEW_EMAIL } from '@/features/staff/account/forget-links';
import { type Holder, mayAsk, type Turned } from '@/features/staff/account/keys';
import { isRightPassword } from '@/features/staff/doors/right-password';
import type { Asking } from '@/features/staff/doors/sign-in';
import { mayTry } from '@/features/staff/limits';
import { staffDb } from '@/lib/staff-db';
import { drawToken, hashToken } from '@/lib/tokens';

/** Hours for which a new address waits to be confirmed. */
const NEW_EMAIL_HOURS = 24;
const HOUR = 60 * 60_000;

/**
 * Sends a link to the new address; until it is confirmed, the old one counts. An address that is somebody else's here is
 * answered alike, and its link opens nothing.
 */
export async function askForNewEmail(
  holder: Holder,
  typed: { email: string; password: string },
): Promise<Turned<{ token: string }>> {
  const { staff, now } = holder;
  if (!(await mayAsk(holder))) return { ok: false, problem: 'too-often' };
  if (!(await isRightPassword(staff.email, typed.password))) return { ok: false, problem: 'wrong' };
  const { token, hash } = drawToken();
  const expiresAt = new Date(now.getTime() + NEW_EMAIL_HOURS * HOUR);
  await staffDb().$transaction(async (tx) => {
    await forgetNewEmail(tx, staff.id);
    const data = { identifier: `${NEW_EMAIL}${hash}`, value: `${staff.id} ${typed.email}`, expiresAt };
    await tx.staffVerification.create({ data });
    const own = { staffId: staff.id, actor: { staffId: staff.id, name: staff.name }, now };
    await note(tx, own, 'ask-for-new-address', { after: { email: typed.email } });
    const payload = { staffId: staff.id, email: typed.email, token };
    await tx.outbox.create({ data: { kind: 'mail.staff-new-address', payload, dueAt: now } });
  });
  return { ok: true, token };
}

/** The address that a link confirms, and whose it is to be; null when it opens nothing any more. Looking changes nothing. */
export async function findNewEmail(token: string, now: Date) {
  const row = await staffDb().staffVerification.findFirst({
    where: { identifier: `${NEW_EMAIL}${hashToken(token)}`, expiresAt: { gt: now } },
  });
  const [staffId, email] = row?.value.split(' ') ?? [];
  if (!row || !staffId || !email) return null;
  const staff = await staffDb().staff.findFirst({ where: { id: staffId, leftAt: null } });
  const taken = await staffDb().staff.count({ where: { email } });
  return staff && taken === 0 ? { id: row.id, staffId, name: staff.name, was: staff.email, email } : null;
}

/** From now on the new address signs in and gets the letters; the old one is told. Once. */
export async function confirmNewEmail(token: string, asking: Asking): Promise<{ ok: boolean }> {
  const { now } = asking;
  if (!(await mayTry('link', asking))) return { ok: false };
  const found = await findNewEmail(token, now);
  if (!found) return { ok: false };
  const { id, staffId, name, was, email } = found;
  return staffDb().$transaction(async (tx) => {
    const { count } = await tx.staffVerification.deleteMany({ where: { id } });
    // The second of two who confirm one address at once waits here, and comes too late.
    await tx.$executeRaw`select pg_advisory_xact_lock(hashtext(${email}))`;
    if (count === 0 || (await tx.staff.count({ where: { email } })) > 0) return { ok: false };
    await tx.staff.update({ where: { id: staffId }, data: { email, emailVerified: true, updatedAt: now } });
    await forgetResets(tx, staffId);
    const own = { staffId, actor: { staffId, name }, now };
    await note(tx, own, 'change-address', { before: { email: was }, after: { email } });
    const payload = { staffId, was, email };
    await tx.outbox.create({ data: { kind: 'mail.staff-address-changed', payload, dueAt: now } });
    return { ok: true };
  });
}
