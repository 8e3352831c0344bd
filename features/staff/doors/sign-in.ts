import 'server-only';
import { APIError } from 'better-auth/api';
import { writeDown } from '@/features/newsroom/audit';
import { spendDigits } from '@/features/staff/account/spend-digits';
import { staffAuth } from '@/features/staff/auth';
import { isRightPassword } from '@/features/staff/doors/right-password';
import { tellOf } from '@/features/staff/letters/notices';
import { forgetTries, type Knock, mayTry } from '@/features/staff/limits';
import { inOneTransaction } from '@/features/staff/one-transaction';
import type { PasskeyAnswer } from '@/features/staff/passkey-json';
import type { Refusal } from '@/features/staff/refusals';
import { staffDb, type Transaction } from '@/lib/staff-db';

/** A knock, with the headers that it came with: cookies, and from where. */
export type Asking = Knock & { headers: Headers };
export type Entered = { ok: true; staffId: string } | { ok: true; staffId: null } | { ok: false; problem: Refusal };

/** Password first; `staffId` null: the six digits are still to come. Nobody learns whether an account exists. */
export async function signInByPassword(typed: { email: string; password: string }, asking: Asking): Promise<Entered> {
  const email = typed.email.trim().toLowerCase();
  if (!(await mayTry('sign-in', asking, email))) return { ok: false, problem: 'too-often' };
  if (!(await isRightPassword(email, typed.password))) return { ok: false, problem: 'wrong-password' };
  await forgetTries('sign-in', email);
  const body = { email, password: typed.password };
  return inOneTransaction(async (tx) => {
    const done = await attempt(() => staffAuth().api.signInEmail({ body, headers: asking.headers }));
    if (!done.ok) return { ok: false, problem: 'wrong-password' };
    if ('twoFactorRedirect' in done.answer) return { ok: true, staffId: null };
    return enter(tx, done.answer.user.id, 'password', asking);
  });
}

/** The six digits, or one of the recovery codes, after the password. */
export async function signInByCode(typed: { code: string; recovery: boolean }, asking: Asking): Promise<Entered> {
  if (!(await mayTry('code', asking))) return { ok: false, problem: 'too-often' };
  const { api } = staffAuth();
  const { headers } = asking;
  const code = typed.code.replace(/\s/g, '');
  return inOneTransaction(async (tx) => {
    const done = typed.recovery
      ? await attempt(() => api.verifyBackupCode({ body: { code }, headers }))
      : await attempt(() => api.verifyTOTP({ body: { code }, headers }));
    if (!done.ok) return { ok: false, problem: whyNoCode(done.status, done.code, typed.recovery) };
    const { user, token } = done.answer;
    if (typed.recovery) await tellOf(tx, user.id, 'recovery-code-used', asking.now);
    else if (!(await spendDigits(tx, user.id, code, asking.now))) {
      await tx.staffSession.deleteMany({ where: { staffId: user.id, token: token ?? '' } });
      return { ok: false, problem: 'used-code' };
    }
    return enter(tx, user.id, typed.recovery ? 'recovery code' : 'password and code', asking);
  });
}

/** A passkey that its device asked its owner for is both steps at once. `as`: nobody but this person is let in. */
export async function signInByPasskey(response: PasskeyAnswer, asking: Asking, as?: string): Promise<Entered> {
  if (!(await mayTry('passkey', asking))) return { ok: false, problem: 'too-often' };
  if (as !== undefined && (await isAnothers(response.id, as))) return { ok: false, problem: 'somebody-else' };
  return inOneTransaction(async (tx) => {
    const done = await attempt(() =>
      staffAuth().api.verifyPasskeyAuthentication({ body: { response }, headers: asking.headers }),
    );
    return done.ok ? enter(tx, done.answer.user.id, 'passkey', asking) : { ok: false, problem: 'wrong-passkey' };
  });
}

async function isAnothers(credentialId: string, staffId: string): Promise<boolean> {
  const known = await staffDb().staffPasskey.findUnique({ where: { credentialId }, select: { staffId: true } });
  return known !== null && known.staffId !== staffId;
}

async function enter(tx: Transaction, staffId: string, by: string, { now }: Asking): Promise<Entered> {
  const { name } = await tx.staff.findUniqueOrThrow({ where: { id: staffId }, select: { name: true } });
  await writeDown(tx, {
    ...{ actor: { staffId, name }, at: now, action: 'sign-in', thing: { kind: 'staff', id: staffId }, after: { by } },
  });
  return { ok: true, staffId };
}

function whyNoCode(status: number, code: string | undefined, recovery: boolean): Refusal {
  if (status === 429 || code === 'TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE') return 'too-often';
  if (code === 'INVALID_TWO_FACTOR_COOKIE') return 'too-late';
  return recovery ? 'wrong-recovery-code' : 'wrong-code';
}

type Attempt<Answer> = { ok: true; answer: Answer } | { ok: false; status: number; code: string | undefined };

/** Its refusals are values here; a bug still throws. */
export async function attempt<Answer>(work: () => Promise<Answer>): Promise<Attempt<Answer>> {
  try {
    return { ok: true, answer: await work() };
  } catch (problem) {
    if (!(problem instanceof APIError) || problem.statusCode >= 500) throw problem;
    return { ok: false, status: problem.statusCode, code: problem.body?.code };
  }
}
