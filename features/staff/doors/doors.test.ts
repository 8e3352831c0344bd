import { expect, test } from 'vitest';
import { answerKnock } from '@/features/staff/doors/answer';
import { accept, findInvitation } from '@/features/staff/doors/invitations';
import { askForReset, drawResetToken, findReset, reset } from '@/features/staff/doors/resets';
import { signInByPassword } from '@/features/staff/doors/sign-in';
import { invite } from '@/features/staff/people/commands/invite';
import { typedPassword } from '@/features/staff/schema';
import { staffDb } from '@/lib/staff-db';
import { hashToken } from '@/lib/tokens';
import { givenSession, givenStaff } from '@/prisma/factories/staff';
import { givenPublication } from '@/tests/publication';

givenPublication();

const PASSWORD = 'a calm screen has none';
let networks = 0;
/** From a network of its own: the limits of one test are not those of another. */
const asking = () => ({ address: `203.0.${networks++}.9`, now: new Date(), headers: new Headers() });
const actor = { staffId: null, name: 'factory' };

async function signIn(email: string, password: string, address = `198.51.${networks++}.7`) {
  const headers = { 'content-type': 'application/json', 'x-forwarded-for': address, 'sec-fetch-site': 'same-origin' };
  const body = JSON.stringify({ email, password });
  const request = new Request('http://mon.example/api', { method: 'POST', headers, body });
  const answer = await answerKnock(request, typedPassword, signInByPassword);
  return { status: answer.status, said: await answer.json() };
}

test('who gives the right password is in, or is asked for the six digits', async () => {
  const plain = await givenStaff({ role: 'author', password: PASSWORD, secondStep: false });
  expect(await signIn(` ${plain.email.toUpperCase()}`, PASSWORD)).toMatchObject({
    ...{ status: 200, said: { ok: true, who: { id: plain.id, name: plain.name } } },
  });
  expect(await staffDb().staffSession.count({ where: { staffId: plain.id } })).toBe(1);
  const twice = await givenStaff({ password: PASSWORD });
  expect(await signIn(twice.email, PASSWORD)).toMatchObject({ status: 200, said: { ok: true, who: null } });
  expect(await staffDb().staffSession.count({ where: { staffId: twice.id } })).toBe(0);
  const log = await staffDb().auditEntry.findMany({ where: { thingId: { in: [plain.id, twice.id] } } });
  expect(log).toMatchObject([{ action: 'sign-in', actor: plain.name, after: { by: 'password' } }]);
});

test('nobody learns whether an account exists: a wrong password, no account and one who left are answered alike', async () => {
  const here = await givenStaff({ password: PASSWORD });
  const left = await givenStaff({ password: PASSWORD, secondStep: false, leftAt: new Date() });
  const asked = await givenStaff();
  const answers = [
    await signIn(here.email, 'not this one at all'),
    await signIn('never.heard.of@mon.example', PASSWORD),
    await signIn(left.email, PASSWORD),
    await signIn(asked.email, PASSWORD),
    await signIn('no address', PASSWORD),
  ];
  for (const answer of answers) expect(answer).toEqual(answers[0]);
  expect(answers[0]).toMatchObject({ status: 401, said: { problem: 'wrong-password' } });
});

test('ten tries an account, from wherever; then not even the right password opens, and the log tells once', async () => {
  const staff = await givenStaff({ role: 'author', password: PASSWORD, secondStep: false });
  for (let round = 0; round < 10; round++) expect((await signIn(staff.email, 'guess number x')).status).toBe(401);
  for (let round = 0; round < 3; round++) expect((await signIn(staff.email, PASSWORD)).status).toBe(429);
  const log = await staffDb().auditEntry.findMany({ where: { action: 'try-too-often' } });
  expect(log).toMatchObject([{ thingKind: 'door', thingId: 'sign-in', staffId: null }]);
  expect(JSON.stringify(await staffDb().attempt.findMany())).not.toContain(staff.email);
}, 60_000);

test('one network may try many accounts, but not without end', async () => {
  const answers: number[] = [];
  for (let round = 0; round < 61; round++) {
    answers.push((await signIn(`no address ${round}`, 'x', '192.0.2.77')).status);
  }
  expect(answers.filter((it) => it === 401)).toHaveLength(60);
  expect(answers.at(-1)).toBe(429);
}, 60_000);

test('an invitation makes somebody staff once', async () => {
  const order = { role: 'editor', sectionIds: [], byMail: true, actor, now: new Date() } as const;
  const invited = await invite({ ...order, sectionIds: [], email: 'mara@mon.example' });
  if (!invited.ok) throw new Error(invited.problem);
  const { token } = invited;
  const [letter] = await staffDb().outbox.findMany({ where: { kind: 'mail.staff-invitation' } });
  expect(letter?.payload).toMatchObject({ token });
  const row = await staffDb().staffInvitation.findUniqueOrThrow({ where: { tokenHash: hashToken(token) } });
  expect(JSON.stringify(row)).not.toContain(token);
  expect(await findInvitation(token, new Date())).toMatchObject({ email: 'mara@mon.example', role: 'editor' });

  const typed = { name: 'Mara', email: 'somebody.else@mon.example', password: PASSWORD };
  const [first, second] = await Promise.all([accept(token, typed, asking()), accept(token, typed, asking())]);
  expect([first.ok, second.ok].sort()).toEqual([false, true]);
  const mara = await staffDb().staff.findUniqueOrThrow({ where: { email: 'mara@mon.example' } });
  expect(mara).toMatchObject({ name: 'Mara', role: 'editor', leftAt: null });
  expect(await staffDb().staff.count({ where: { email: typed.email } })).toBe(0);
  expect(await accept(token, typed, asking())).toEqual({ ok: false, problem: 'dead-link' });
  expect(await invite({ ...order, sectionIds: [], email: 'mara@mon.example' })).toMatchObject({
    problem: 'already-here',
  });
});

test('an invitation that was taken back, renewed or left lying opens nothing', async () => {
  const order = { role: 'author', sectionIds: [], byMail: false, actor, now: new Date() } as const;
  const older = await invite({ ...order, sectionIds: [], email: 'ines@mon.example' });
  const newer = await invite({ ...order, sectionIds: [], email: 'ines@mon.example' });
  if (!older.ok || !newer.ok) throw new Error('refused');
  const inEightDays = new Date(Date.now() + 8 * 24 * 60 * 60_000);
  expect(await findInvitation(older.token, new Date())).toBeNull();
  expect(await findInvitation(newer.token, inEightDays)).toBeNull();
  expect(await findInvitation(newer.token, new Date())).not.toBeNull();
});

test('the house’s own link gives an owner a way back in: a new password, no second step, no session', async () => {
  const owner = await givenStaff({ role: 'owner', password: PASSWORD });
  await givenSession(owner);
  const token = 'printed-at-the-machine';
  await staffDb().staffInvitation.create({
    data: { role: 'owner', tokenHash: hashToken(token), expiresAt: new Date(Date.now() + 60_000) },
  });
  const typed = { name: 'Henrike', email: owner.email, password: 'another calm screen' };
  expect(await accept(token, typed, asking())).toEqual({ ok: true, role: 'owner' });
  expect((await signIn(owner.email, PASSWORD)).status).toBe(401);
  expect(await signIn(owner.email, typed.password)).toMatchObject({ said: { who: { id: owner.id } } });
  expect(await staffDb().auditEntry.findFirst({ where: { action: 'regain-access' } })).toMatchObject({
    thingId: owner.id,
  });
});

test('asking for a new password is answered the same, in words and in time, whoever asks', async () => {
  const staff = await givenStaff({ password: PASSWORD });
  const gone = await givenStaff({ leftAt: new Date() });
  const times: number[] = [];
  for (const email of [staff.email, gone.email, 'never.heard.of@mon.example']) {
    const began = performance.now();
    expect(await askForReset(email, asking())).toEqual({ ok: true });
    times.push(performance.now() - began);
  }
  expect(Math.min(...times)).toBeGreaterThan(290);
  const letters = await staffDb().outbox.findMany({ where: { kind: 'mail.staff-reset' } });
  expect(letters).toMatchObject([{ payload: { staffId: staff.id } }]);
});

test('a link to a new password works once, ends every session and leaves the second step', async () => {
  const staff = await givenStaff({ password: PASSWORD });
  await givenSession(staff);
  const token = await drawResetToken(staff.id, new Date());
  expect(JSON.stringify(await staffDb().staffVerification.findMany())).not.toContain(token);
  expect(await findReset(token, new Date(Date.now() + 61 * 60_000))).toBeNull();
  expect(await reset(token, 'a door with two locks', asking())).toEqual({ ok: true });
  expect(await staffDb().staffSession.count({ where: { staffId: staff.id } })).toBe(0);
  expect(await reset(token, 'a door with three locks', asking())).toEqual({ ok: false, problem: 'dead-link' });
  expect((await signIn(staff.email, PASSWORD)).status).toBe(401);
  expect((await signIn(staff.email, 'a door with two locks')).said).toEqual({ ok: true, who: null });
});
