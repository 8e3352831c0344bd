import 'server-only';
import { writeDown } from '@/features/newsroom/audit';
import { forgetNewEmail } from '@/features/staff/account/forget-links';
import { staffAuth } from '@/features/staff/auth';
import { type Asking, attempt } from '@/features/staff/doors/sign-in';
import { tellOf } from '@/features/staff/letters/notices';
import { mayTry } from '@/features/staff/limits';
import { inOneTransaction } from '@/features/staff/one-transaction';
import { staffDb } from '@/lib/staff-db';
import { drawToken } from '@/lib/tokens';

/** Minutes for which a link to a new password holds. */
export const RESET_MINUTES = 60;
/** Every answer takes so long at least: whether there is such an account cannot be told by a clock. */
const SHORTEST_ANSWER = 300;

/** Sends a link to a new password where the address is somebody's; the answer is the same for every address. */
export async function askForReset(email: string, asking: Asking): Promise<{ ok: boolean }> {
  const answered = new Promise((resolve) => setTimeout(resolve, SHORTEST_ANSWER));
  const allowed = await mayTry('reset', asking, email);
  if (allowed) await sendLink(email, asking.now);
  await answered;
  return { ok: allowed };
}

async function sendLink(email: string, now: Date): Promise<void> {
  const staff = await staffDb().staff.findFirst({ where: { email, leftAt: null }, select: { id: true } });
  if (!staff) return;
  await inOneTransaction(async (tx) => {
    const payload = { staffId: staff.id, token: await drawResetToken(staff.id, now) };
    await tx.outbox.create({ data: { kind: 'mail.staff-reset', payload, dueAt: now } });
  });
}

/** A token with which somebody's password can be set once; only its hash is kept. */
export async function drawResetToken(staffId: string, now: Date): Promise<string> {
  const { token } = drawToken();
  const { internalAdapter } = await staffAuth().$context;
  const expiresAt = new Date(now.getTime() + RESET_MINUTES * 60_000);
  await internalAdapter.createVerificationValue({ identifier: identifierOf(token), value: staffId, expiresAt });
  return token;
}

/** Whose password a link is for; null when it was used or has run out. */
export async function findReset(token: string, now: Date): Promise<{ staffId: string; name: string } | null> {
  const { internalAdapter } = await staffAuth().$context;
  const found = await internalAdapter.findVerificationValue(identifierOf(token));
  if (!found || found.expiresAt <= now) return null;
  const staff = await staffDb().staff.findFirst({ where: { id: found.value, leftAt: null } });
  return staff && { staffId: staff.id, name: staff.name };
}

/** Sets the password and ends every session; the second step stays as it is. */
export async function reset(token: string, newPassword: string, asking: Asking) {
  if (!(await mayTry('link', asking))) return { ok: false, problem: 'too-often' } as const;
  const found = await findReset(token, asking.now);
  if (!found) return { ok: false, problem: 'dead-link' } as const;
  const body = { newPassword, token };
  const { staffId, name } = found;
  return inOneTransaction(async (tx) => {
    const set = await attempt(() => staffAuth().api.resetPassword({ body, headers: asking.headers }));
    if (!set.ok) return { ok: false, problem: 'dead-link' } as const;
    const thing = { kind: 'staff', id: staffId };
    await writeDown(tx, { actor: { staffId, name }, at: asking.now, action: 'reset-password', thing });
    await forgetNewEmail(tx, staffId);
    await tellOf(tx, staffId, 'password-changed', asking.now);
    return { ok: true } as const;
  });
}

const identifierOf = (token: string) => `reset-password:${token}`;
