import 'server-only';
import type { z } from 'zod';
import { drawAnotherPhone, takeAnotherPhone } from '@/features/staff/account/another-phone';
import { note } from '@/features/staff/account/commands';
import { staffAuth } from '@/features/staff/auth';
import { attempt } from '@/features/staff/doors/sign-in';
import type { SignedIn } from '@/features/staff/guard';
import { mayTry } from '@/features/staff/limits';
import type { newPasskey } from '@/features/staff/passkey-json';
import { staffDb, type Transaction } from '@/lib/staff-db';

/** Who changes their own keys, with the headers that carry their cookie. */
export type Holder = { staff: SignedIn; headers: Headers; address: string | null; now: Date };
export type Turned<Answer = object> = ({ ok: true } & Answer) | { ok: false; problem: 'wrong' | 'too-often' | 'stale' };

/** A new password, asked for with the old one; every other session ends. */
export async function changePassword(holder: Holder, typed: { current: string; password: string }): Promise<Turned> {
  if (!(await mayAsk(holder))) return { ok: false, problem: 'too-often' };
  const body = { currentPassword: typed.current, newPassword: typed.password, revokeOtherSessions: true };
  const set = await attempt(() => staffAuth().api.changePassword({ body, headers: holder.headers }));
  if (!set.ok) return { ok: false, problem: 'wrong' };
  await write(holder, 'change-password');
  return { ok: true };
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
  const { api } = staffAuth();
  const { headers } = holder;
  const checked = await attempt(() => api.verifyPassword({ body: { password }, headers }));
  if (!checked.ok) return { ok: false, problem: 'wrong' };
  await write(holder, 'begin-second-step');
  if (holder.staff.hasSecondStep) return { ok: true, ...(await drawAnotherPhone(holder.staff, holder.now)) };
  const begun = await attempt(() => api.enableTwoFactor({ body: { password, method: 'totp' }, headers }));
  if (!begun.ok || begun.answer.method !== 'totp') return { ok: false, problem: 'wrong' };
  return { ok: true, uri: begun.answer.totpURI, recoveryCodes: begun.answer.backupCodes };
}

export async function finishSecondStep(holder: Holder, code: string): Promise<Turned> {
  if (!(await mayAsk(holder))) return { ok: false, problem: 'too-often' };
  const body = { code: code.replace(/\s/g, '') };
  if (holder.staff.hasSecondStep) return finishAnotherPhone(holder, body.code);
  const right = await attempt(() => staffAuth().api.verifyTOTP({ body, headers: holder.headers }));
  if (!right.ok) return { ok: false, problem: right.status === 429 ? 'too-often' : 'wrong' };
  await write(holder, 'set-up-second-step');
  return { ok: true };
}

async function finishAnotherPhone(holder: Holder, code: string): Promise<Turned> {
  const { staff, now } = holder;
  const taken = await takeAnotherPhone(staff, code, now, (tx) => write(holder, 'change-second-step', undefined, tx));
  return taken ? { ok: true } : { ok: false, problem: 'wrong' };
}

/** New recovery codes; the old ones open nothing any more. */
export async function renewRecoveryCodes(
  holder: Holder,
  password: string,
): Promise<Turned<{ recoveryCodes: string[] }>> {
  if (!(await mayAsk(holder))) return { ok: false, problem: 'too-often' };
  const { headers } = holder;
  const drawn = await attempt(() => staffAuth().api.generateBackupCodes({ body: { password }, headers }));
  if (!drawn.ok) return { ok: false, problem: 'wrong' };
  await write(holder, 'renew-recovery-codes');
  return { ok: true, recoveryCodes: drawn.answer.backupCodes };
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
  const kept = await attempt(() => staffAuth().api.verifyPasskeyRegistration({ body: typed, headers: holder.headers }));
  if (!kept.ok) return { ok: false, problem: kept.status === 403 ? 'stale' : 'wrong' };
  await write(holder, 'add-passkey', { name: typed.name });
  return { ok: true };
}

/** How many recovery codes are left; null without a second step. */
export async function countRecoveryCodes({ id, hasSecondStep }: SignedIn): Promise<number | null> {
  if (!hasSecondStep) return null;
  const left = await attempt(() => staffAuth().api.viewBackupCodes({ body: { userId: id } }));
  return left.ok ? left.answer.backupCodes.length : null;
}

const mayAsk = ({ staff, address, now }: Holder) => mayTry('sign-in', { address, now }, `own:${staff.id}`);

function write(
  { staff, now }: Holder,
  action: string,
  after?: { name: string },
  tx: Transaction = staffDb(),
): Promise<void> {
  const own = { staffId: staff.id, actor: { staffId: staff.id, name: staff.name }, now };
  return note(tx, own, action, after ? { after } : {});
}
