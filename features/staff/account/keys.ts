import 'server-only';
import type { z } from 'zod';
import { drawAnotherPhone, takeAnotherPhone } from '@/features/staff/account/another-phone';
import { note } from '@/features/staff/account/commands';
import { forgetNewEmail } from '@/features/staff/account/forget-links';
import { spendDigits } from '@/features/staff/account/spend-digits';
import { staffAuth } from '@/features/staff/auth';
import { isRightPassword } from '@/features/staff/doors/right-password';
import { attempt } from '@/features/staff/doors/sign-in';
import type { SignedIn } from '@/features/staff/guard';
import { tellOf } from '@/features/staff/letters/notices';
import { mayTry } from '@/features/staff/limits';
import { inOneTransaction } from '@/features/staff/one-transaction';
import type { newPasskey } from '@/features/staff/passkey-json';
import type { Transaction } from '@/lib/staff-db';

/** Who changes their own keys, with the headers that carry their cookie. */
export type Holder = { staff: SignedIn; headers: Headers; address: string | null; now: Date };
export type Turned<Answer = object> = ({ ok: true } & Answer) | { ok: false; problem: 'wrong' | 'too-often' | 'stale' };

/** A new password, asked for with the old one; every other session ends. */
export async function changePassword(holder: Holder, typed: { current: string; password: string }): Promise<Turned> {
  if (!(await mayAsk(holder))) return { ok: false, problem: 'too-often' };
  const body = { currentPassword: typed.current, newPassword: typed.password, revokeOtherSessions: true };
  return inOneTransaction(async (tx) => {
    const set = await attempt(() => staffAuth().api.changePassword({ body, headers: holder.headers }));
    if (!set.ok) return { ok: false, problem: 'wrong' };
    await write(tx, holder, 'change-password');
    await forgetNewEmail(tx, holder.staff.id);
    await tellOf(tx, holder.staff.id, 'password-changed', holder.now);
    return { ok: true };
  });
}

/**
 * Begins a second step: what the authenticator is to know, and the recovery codes. It counts once a code was right; until
 * then the one before does.
 */
export async function beginSecondStep(
  holder: Holder,
  password: string,
): Promise<Turned<{ uri: string; recoveryCodes: string[] }>> {
  if (!(await mayAsk(holder))) return { ok: false, problem: 'too-often' };
  if (!(await isRightPassword(holder.staff.email, password))) return { ok: false, problem: 'wrong' };
  return inOneTransaction(async (tx) => {
    await write(tx, holder, 'begin-second-step');
    if (holder.staff.hasSecondStep) return { ok: true, ...(await drawAnotherPhone(tx, holder.staff, holder.now)) };
    const body = { password, method: 'totp' } as const;
    const begun = await attempt(() => staffAuth().api.enableTwoFactor({ body, headers: holder.headers }));
    if (!begun.ok || begun.answer.method !== 'totp') return { ok: false, problem: 'wrong' };
    return { ok: true, uri: begun.answer.totpURI, recoveryCodes: begun.answer.backupCodes };
  });
}

export async function finishSecondStep(holder: Holder, code: string): Promise<Turned> {
  if (!(await mayAsk(holder))) return { ok: false, problem: 'too-often' };
  const body = { code: code.replace(/\s/g, '') };
  if (holder.staff.hasSecondStep) return finishAnotherPhone(holder, body.code);
  return inOneTransaction(async (tx) => {
    const right = await attempt(() => staffAuth().api.verifyTOTP({ body, headers: holder.headers }));
    if (!right.ok) return { ok: false, problem: right.status === 429 ? 'too-often' : 'wrong' };
    await spendDigits(tx, holder.staff.id, body.code, holder.now);
    await write(tx, holder, 'set-up-second-step');
    await tellOf(tx, holder.staff.id, 'second-step-set-up', holder.now);
    return { ok: true };
  });
}

async function finishAnotherPhone(holder: Holder, code: string): Promise<Turned> {
  const { staff, now } = holder;
  const taken = await takeAnotherPhone(staff, code, now, async (tx) => {
    await write(tx, holder, 'change-second-step');
    await tellOf(tx, staff.id, 'second-step-changed', now);
  });
  return taken ? { ok: true } : { ok: false, problem: 'wrong' };
}

/** New recovery codes; the old ones open nothing any more. */
export async function renewRecoveryCodes(
  holder: Holder,
  password: string,
): Promise<Turned<{ recoveryCodes: string[] }>> {
  if (!(await mayAsk(holder))) return { ok: false, problem: 'too-often' };
  const { headers } = holder;
  return inOneTransaction(async (tx) => {
    const drawn = await attempt(() => staffAuth().api.generateBackupCodes({ body: { password }, headers }));
    if (!drawn.ok) return { ok: false, problem: 'wrong' };
    await write(tx, holder, 'renew-recovery-codes');
    return { ok: true, recoveryCodes: drawn.answer.backupCodes };
  });
}

/** What a device is asked to make a passkey of; refused an hour after signing in. */
export async function passkeyToMake(holder: Holder) {
  const made = await attempt(() => staffAuth().api.generatePasskeyRegistrationOptions({ headers: holder.headers }));
  return made.ok ? ({ ok: true, options: made.answer } as const) : ({ ok: false, problem: 'stale' } as const);
}

export async function addPasskey(
  holder: Holder,
  typed: { name: string; response: z.infer<typeof newPasskey> },
): Promise<Turned> {
  const { headers } = holder;
  return inOneTransaction(async (tx) => {
    const kept = await attempt(() => staffAuth().api.verifyPasskeyRegistration({ body: typed, headers }));
    if (!kept.ok) return { ok: false, problem: kept.status === 403 ? 'stale' : 'wrong' };
    await write(tx, holder, 'add-passkey', { name: typed.name });
    await tellOf(tx, holder.staff.id, 'passkey-added', holder.now);
    return { ok: true };
  });
}

/** How many recovery codes are left; null without a second step. */
export async function countRecoveryCodes({ id, hasSecondStep }: SignedIn): Promise<number | null> {
  if (!hasSecondStep) return null;
  const left = await attempt(() => staffAuth().api.viewBackupCodes({ body: { userId: id } }));
  return left.ok ? left.answer.backupCodes.length : null;
}

/** Tries at one's own keys, counted like tries at the door: whoever sits at an open desk cannot guess on. */
export const mayAsk = ({ staff, address, now }: Pick<Holder, 'staff' | 'address' | 'now'>) =>
  mayTry('sign-in', { address, now }, `own:${staff.id}`);

function write(tx: Transaction, { staff, now }: Holder, action: string, after?: { name: string }): Promise<void> {
  const own = { staffId: staff.id, actor: { staffId: staff.id, name: staff.name }, now };
  return note(tx, own, action, after ? { after } : {});
}
