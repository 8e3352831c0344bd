import pg from 'pg';
import { expect, test } from 'vitest';
import { digitsOf } from '@/e2e/given/authenticator';
import { beginSecondStep, finishSecondStep, type Holder } from '@/features/staff/account/keys';
import { staffAuth } from '@/features/staff/auth';
import { signInByCode, signInByPassword } from '@/features/staff/doors/sign-in';
import { findSignedIn } from '@/features/staff/session';
import { staffDb } from '@/lib/staff-db';
import { givenSession, givenStaff } from '@/prisma/factories/staff';
import { givenPublication } from '@/tests/publication';

const given = givenPublication();

const PASSWORD = 'a calm screen has none';
const HALF_MINUTE = 30_000;
const asking = (headers = new Headers()) => ({ address: '203.0.113.4', now: new Date(), headers });

async function givenPhone() {
  const staff = await givenStaff({ password: PASSWORD, secondStep: false });
  const headers = new Headers({ cookie: (await givenSession(staff)).cookie });
  const signedIn = await findSignedIn(headers);
  if (!signedIn) throw new Error('nobody is signed in');
  const holder: Holder = { staff: signedIn, headers, address: '203.0.113.4', now: new Date() };
  const begun = await beginSecondStep(holder, PASSWORD);
  if (!begun.ok) throw new Error(begun.problem);
  const secret = new URL(begun.uri).searchParams.get('secret') ?? '';
  expect(await finishSecondStep(holder, digitsOf(secret))).toEqual({ ok: true });
  await staffDb().staffSession.deleteMany({ where: { staffId: staff.id } });
  return { staff, secret };
}

/** The password, as a browser has given it, with the cookie that it then sends; then the six digits. */
async function signIn(email: string, code: string) {
  const { headers } = await staffAuth().api.signInEmail({ body: { email, password: PASSWORD }, returnHeaders: true });
  const cookie = headers.getSetCookie().map((it) => it.split(';')[0]);
  return signInByCode({ code, recovery: false }, asking(new Headers({ cookie: cookie.join('; ') })));
}

test('six digits count once: neither those that set the second step up, nor those that somebody read over a shoulder', async () => {
  const { staff, secret } = await givenPhone();
  const sessions = () => staffDb().staffSession.count({ where: { staffId: staff.id } });
  expect(await signIn(staff.email, digitsOf(secret))).toEqual({ ok: false, problem: 'used-code' });
  expect(await sessions()).toBe(0);
  const next = digitsOf(secret, Date.now() + HALF_MINUTE);
  expect(await signIn(staff.email, next)).toEqual({ ok: true, staffId: staff.id });
  expect(await sessions()).toBe(1);
  expect(await signIn(staff.email, next)).toEqual({ ok: false, problem: 'used-code' });
  // Those of the half minute before, too.
  expect(await signIn(staff.email, digitsOf(secret))).toEqual({ ok: false, problem: 'used-code' });
  expect(await sessions()).toBe(1);
  const log = await staffDb().auditEntry.findMany({ where: { action: 'sign-in' } });
  expect(log).toMatchObject([{ staffId: staff.id, after: { by: 'password and code' } }]);
});

test('wrong digits are counted, though no door opened', async () => {
  const { staff } = await givenPhone();
  expect(await signIn(staff.email, '000000')).toEqual({ ok: false, problem: 'wrong-code' });
  const step = await staffDb().staffTwoFactor.findFirstOrThrow({ where: { staffId: staff.id } });
  expect(step.failedVerificationCount).toBe(1);
});

test('a deed whose line cannot be written is not done', async () => {
  const staff = await givenStaff({ role: 'author', password: PASSWORD, secondStep: false });
  const owner = new pg.Client(given.ownerUrl);
  await owner.connect();
  await owner.query('alter table audit_entry add constraint full_up check (false) not valid');
  await expect(signInByPassword({ email: staff.email, password: PASSWORD }, asking())).rejects.toThrow('full_up');
  await owner.query('alter table audit_entry drop constraint full_up');
  await owner.end();
  expect(await staffDb().staffSession.count({ where: { staffId: staff.id } })).toBe(0);
});
