import { expect, test } from 'vitest';
import { endSession } from '@/features/staff/account/commands';
import { changeRole, reinstate, suspend, takeSecondStep } from '@/features/staff/people/commands/change-person';
import { staffDb } from '@/lib/staff-db';
import { givenAuthor, givenSection } from '@/prisma/factories/publication';
import { givenSession, givenStaff } from '@/prisma/factories/staff';
import { givenPublication } from '@/tests/publication';

const given = givenPublication();

const actor = { staffId: null, name: 'factory' };
const order = (staffId: string) => ({ staffId, actor, now: new Date() });
const deeds = (thingId: string) =>
  staffDb().auditEntry.findMany({
    where: { thingId },
    orderBy: { id: 'asc' },
    select: { action: true, before: true, after: true },
  });

test('the last owner neither leaves nor gives the role away, also when two try at once', async () => {
  await staffDb().staff.deleteMany();
  const [one, other] = [await givenStaff({ role: 'owner' }), await givenStaff({ role: 'owner' })];
  const editor = { role: 'editor', sectionIds: [], authorId: null } as const;
  const answers = await Promise.all([
    changeRole({ ...order(one.id), ...editor, sectionIds: [] }),
    suspend(order(other.id)),
  ]);
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect(answers.find(({ ok }) => !ok)).toEqual({ ok: false, problem: 'last-owner' });
  expect(await staffDb().staff.count({ where: { role: 'owner', leftAt: null } })).toBe(1);
});

test('who is let go is signed out everywhere at once, and can come back', async () => {
  const staff = await givenStaff({ role: 'author' });
  await givenSession(staff);
  await givenSession(staff);
  expect(await suspend(order(staff.id))).toEqual({ ok: true });
  expect(await staffDb().staffSession.count({ where: { staffId: staff.id } })).toBe(0);
  await reinstate(order(staff.id));
  expect(await staffDb().staff.findUnique({ where: { id: staff.id } })).toMatchObject({ leftAt: null });
  expect(await deeds(staff.id)).toMatchObject([
    { action: 'suspend', after: { sessionsEnded: 2 } },
    { action: 'reinstate' },
  ]);
});

test('a change of duties is written down as it was and as it is', async () => {
  const staff = await givenStaff({ role: 'contributor' });
  const section = await givenSection();
  const author = await givenAuthor('Mara Lindqvist-Øye');
  const duties = { role: 'editor', sectionIds: [section.id], authorId: author.id } as const;
  expect(await changeRole({ ...order(staff.id), ...duties, sectionIds: [section.id] })).toEqual({ ok: true });
  expect(await deeds(staff.id)).toEqual([
    {
      action: 'change-role',
      before: { role: 'contributor', sectionIds: [], authorId: null },
      after: { role: 'editor', sectionIds: [section.id], authorId: author.id },
    },
  ]);
  const other = await givenStaff();
  const taken = await changeRole({ ...order(other.id), ...duties, sectionIds: [] });
  expect(taken).toEqual({ ok: false, problem: 'author-taken' });
});

test('a lost phone is forgotten, with every session', async () => {
  const staff = await givenStaff();
  await givenSession(staff);
  expect(await takeSecondStep(order(staff.id))).toEqual({ ok: true });
  const after = await staffDb().staff.findUniqueOrThrow({ where: { id: staff.id }, include: { sessions: true } });
  expect(after).toMatchObject({ twoFactorEnabled: false, sessions: [] });
});

test('nobody ends a session that is not their own', async () => {
  const [staff, other] = [await givenStaff(), await givenStaff()];
  const { id } = await givenSession(other);
  expect(await endSession({ ...order(staff.id), sessionId: id })).toBe(false);
  expect(await endSession({ ...order(other.id), sessionId: id })).toBe(true);
});

test('not even the newsroom’s own login changes or deletes what was written down', async () => {
  const staff = await givenStaff({ role: 'author' });
  await suspend(order(staff.id));
  const { withConnection } = await import('../../../start/logins.mjs');
  for (const sql of [
    `update audit_entry set actor = 'somebody else'`,
    `delete from audit_entry`,
    'truncate audit_entry',
    `update revision set headline = 'x'`,
    'delete from revision',
  ]) {
    await expect(
      withConnection(given.staffUrl, (login) => login.query(sql)),
      sql,
    ).rejects.toThrow(/permission denied/);
  }
});
