import { expect, test } from 'vitest';
import { writeDown } from '@/features/newsroom/audit';
import { listChoices, listEntries } from '@/features/staff/audit-log/queries';
import { staffDb } from '@/lib/staff-db';
import { givenStaff } from '@/prisma/factories/staff';
import { givenPublication } from '@/tests/publication';

givenPublication();

test('the log is read by person, deed, thing and day, newest first, to its very end', async () => {
  const mara = await givenStaff({ name: 'Mara' });
  const of = (staffId: string | null, action: string, at: string, id: string) =>
    writeDown(staffDb(), {
      ...{ actor: { staffId, name: staffId ? 'Mara' : 'worker' }, at: new Date(at), action },
      thing: { kind: 'article', id },
    });
  // 23:30 UTC on the 21st is the 22nd in Berlin.
  await of(mara.id, 'publish', '2026-11-21T23:30:00Z', 'one');
  await of(mara.id, 'withdraw', '2026-11-23T10:00:00Z', 'one');
  await of(null, 'publish', '2026-11-23T11:00:00Z', 'two');
  const ids = async (asked: object) =>
    (await listEntries(asked)).entries.map(({ action, thingId }) => `${action} ${thingId}`);
  expect(await ids({})).toEqual(['publish two', 'withdraw one', 'publish one']);
  expect(await ids({ person: mara.id })).toEqual(['withdraw one', 'publish one']);
  expect(await ids({ person: 'nobody' })).toEqual(['publish two']);
  expect(await ids({ action: 'publish' })).toEqual(['publish two', 'publish one']);
  expect(await ids({ thing: 'one' })).toEqual(['withdraw one', 'publish one']);
  expect(await ids({ kind: 'staff' })).toEqual([]);
  expect(await ids({ from: '2026-11-22', to: '2026-11-22' })).toEqual(['publish one']);
  expect(await listChoices()).toMatchObject({ actions: ['publish', 'withdraw'], kinds: ['article'] });

  // Of one instant, so that only their numbers tell them apart.
  for (let round = 0; round < 60; round++) await of(null, 'save', '2026-11-20T10:00:00Z', String(round));
  const first = await listEntries({ action: 'save' });
  if (!first.older) throw new Error('there is no second page');
  const second = await listEntries({ action: 'save', before: first.older });
  expect([first.entries.length, second.entries.length, second.older]).toEqual([50, 10, null]);
  expect(new Set([...first.entries, ...second.entries].map(({ thingId }) => thingId)).size).toBe(60);
});
