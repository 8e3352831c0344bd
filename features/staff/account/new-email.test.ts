import { expect, test } from 'vitest';
import { changePassword, type Holder } from '@/features/staff/account/keys';
import { askForNewEmail, confirmNewEmail, findNewEmail } from '@/features/staff/account/new-email';
import { drawResetToken, findReset } from '@/features/staff/doors/resets';
import { isRightPassword } from '@/features/staff/doors/right-password';
import { findSignedIn } from '@/features/staff/session';
import { staffDb } from '@/lib/staff-db';
import { givenSession, givenStaff } from '@/prisma/factories/staff';
import { givenPublication } from '@/tests/publication';

givenPublication();

const PASSWORD = 'a calm screen has none';
let people = 0;
const newAddress = () => `new.${people++}@mon.example`;
const asking = () => ({ address: '203.0.113.4', now: new Date(), headers: new Headers() });

async function givenHolder(): Promise<Holder> {
  const staff = await givenStaff({ role: 'author', password: PASSWORD, secondStep: false });
  const headers = new Headers({ cookie: (await givenSession(staff)).cookie });
  const signedIn = await findSignedIn(headers);
  if (!signedIn) throw new Error('nobody is signed in');
  return { staff: signedIn, headers, address: '203.0.113.4', now: new Date() };
}
async function ask(holder: Holder, email: string) {
  const asked = await askForNewEmail(holder, { email, password: PASSWORD });
  if (!asked.ok) throw new Error(asked.problem);
  return asked.token;
}
const emailOf = async ({ staff }: Holder) =>
  (await staffDb().staff.findUniqueOrThrow({ where: { id: staff.id } })).email;

test('a new address counts once it was confirmed there, once; the old one is told', async () => {
  const [holder, email] = [await givenHolder(), newAddress()];
  const reset = await drawResetToken(holder.staff.id, new Date());
  const token = await ask(holder, email);
  expect(await emailOf(holder)).toBe(holder.staff.email);
  expect(JSON.stringify(await staffDb().staffVerification.findMany())).not.toContain(token);

  expect(await confirmNewEmail(token, asking())).toEqual({ ok: true });
  expect(await emailOf(holder)).toBe(email);
  expect(await isRightPassword(email, PASSWORD)).toBe(true);
  expect(await findSignedIn(holder.headers)).toMatchObject({ email });
  expect(await confirmNewEmail(token, asking())).toEqual({ ok: false });
  // A link that lies in the old mailbox opens nothing any more.
  expect(await findReset(reset, new Date())).toBeNull();
  const letters = await staffDb().outbox.findMany({ orderBy: { id: 'asc' } });
  expect(letters.map(({ kind, payload }) => [kind, payload])).toMatchObject([
    ['mail.staff-new-address', { email, token }],
    ['mail.staff-address-changed', { was: holder.staff.email, email }],
  ]);
  const log = await staffDb().auditEntry.findMany({ where: { thingId: holder.staff.id }, orderBy: { at: 'asc' } });
  expect(log.map((it) => it.action)).toEqual(['ask-for-new-address', 'change-address']);
});

test('a link opens nothing after a day, after a newer one, after a new password, or for an address of somebody here', async () => {
  const [holder, other] = [await givenHolder(), await givenStaff()];
  expect(await askForNewEmail(holder, { email: newAddress(), password: 'not this one' })).toMatchObject({
    problem: 'wrong',
  });
  const older = await ask(holder, newAddress());
  const newer = await ask(holder, newAddress());
  expect(await findNewEmail(older, new Date())).toBeNull();
  expect(await findNewEmail(newer, new Date(Date.now() + 25 * 60 * 60_000))).toBeNull();
  expect(await findNewEmail(newer, new Date())).toMatchObject({ staffId: holder.staff.id });
  expect(await changePassword(holder, { current: PASSWORD, password: 'another calm screen' })).toEqual({ ok: true });
  expect(await findNewEmail(newer, new Date())).toBeNull();

  const second = await givenHolder();
  const taken = await ask(second, other.email);
  expect(await confirmNewEmail(taken, asking())).toEqual({ ok: false });
  expect(await emailOf(second)).toBe(second.staff.email);
});

test('two who confirm one address at once: the first has it', async () => {
  const [one, other, email] = [await givenHolder(), await givenHolder(), newAddress()];
  const tokens = [await ask(one, email), await ask(other, email)];
  const answers = await Promise.all(tokens.map((token) => confirmNewEmail(token, asking())));
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await staffDb().staff.count({ where: { email } })).toBe(1);
});
