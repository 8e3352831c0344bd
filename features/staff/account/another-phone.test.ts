import { expect, test } from 'vitest';
import { digitsOf } from '@/e2e/given/authenticator';
import { beginSecondStep, countRecoveryCodes, finishSecondStep, type Holder } from '@/features/staff/account/keys';
import { findSignedIn } from '@/features/staff/session';
import { staffDb } from '@/lib/staff-db';
import { givenSession, givenStaff } from '@/prisma/factories/staff';
import { givenPublication } from '@/tests/publication';

givenPublication();

const PASSWORD = 'a calm screen has none';

/** Somebody signed in who has a second step. */
async function givenHolder(): Promise<Holder> {
  const staff = await givenStaff({ password: PASSWORD });
  await staffDb().staffTwoFactor.create({ data: { staffId: staff.id, secret: 'old', backupCodes: 'old' } });
  const headers = new Headers({ cookie: (await givenSession(staff)).cookie });
  const signedIn = await findSignedIn(headers);
  if (!signedIn) throw new Error('nobody is signed in');
  return { staff: signedIn, headers, address: '203.0.113.4', now: new Date() };
}
const begin = async (holder: Holder) => {
  const begun = await beginSecondStep(holder, PASSWORD);
  if (!begun.ok) throw new Error(begun.problem);
  return { ...begun, secret: new URL(begun.uri).searchParams.get('secret') ?? '' };
};
const kept = ({ staff }: Holder) => staffDb().staffTwoFactor.findMany({ where: { staffId: staff.id } });
const log = async ({ staff }: Holder) => {
  const entries = await staffDb().auditEntry.findMany({ where: { thingId: staff.id }, orderBy: { at: 'asc' } });
  return entries.map((it) => it.action);
};

test('another phone that was begun and given up changes nothing, and stands in the log', async () => {
  const holder = await givenHolder();
  const begun = await begin(holder);
  expect(begun.recoveryCodes).toHaveLength(10);
  expect(await kept(holder)).toMatchObject([{ secret: 'old', backupCodes: 'old' }]);
  expect(await findSignedIn(holder.headers)).toMatchObject({ hasSecondStep: true });
  expect(await finishSecondStep(holder, '000000')).toMatchObject({ ok: false, problem: 'wrong' });
  expect(await kept(holder)).toMatchObject([{ secret: 'old', verified: true }]);
  expect(await log(holder)).toEqual(['begin-second-step']);
});

test('the first right code of another phone puts it in the old one’s place, once, and keeps the session', async () => {
  const holder = await givenHolder();
  const { secret } = await begin(holder);
  expect(await finishSecondStep(holder, digitsOf(secret))).toEqual({ ok: true });
  const [now, ...others] = await kept(holder);
  expect(others).toEqual([]);
  expect(now?.secret).not.toBe('old');
  expect(await countRecoveryCodes(holder.staff)).toBe(10);
  expect(await findSignedIn(holder.headers)).toMatchObject({ hasSecondStep: true });
  expect(await finishSecondStep(holder, digitsOf(secret))).toMatchObject({ problem: 'wrong' });
  expect(await log(holder)).toEqual(['begin-second-step', 'change-second-step']);
});

test('another phone is not begun without the password, nor finished after a quarter of an hour', async () => {
  const holder = await givenHolder();
  expect(await beginSecondStep(holder, 'not this one')).toMatchObject({ problem: 'wrong' });
  const later = { ...holder, now: new Date(holder.now.getTime() + 16 * 60_000) };
  const { secret } = await begin(holder);
  expect(await finishSecondStep(later, digitsOf(secret, later.now.getTime()))).toMatchObject({ problem: 'wrong' });
});
