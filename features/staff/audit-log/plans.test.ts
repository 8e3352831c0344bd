import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readAsked } from '@/features/staff/audit-log/asked';
import { listChoices, listEntries } from '@/features/staff/audit-log/queries';
import { listLastSignIns } from '@/features/staff/people/queries';
import { staffDb } from '@/lib/staff-db';
import { givenStaff } from '@/prisma/factories/staff';
import { givenPublication } from '@/tests/publication';
import { listenFor, rowsRead } from '@/tests/rows-read';

const ENTRIES = 100_000;
/** Rows that one question may read; a page has 50. */
const BOUND = 500;
const given = givenPublication();
const PIECE = randomUUID();
const the = { mara: '', ines: '' };
let db: pg.Client;

beforeAll(async () => {
  const [mara, ines] = [await givenStaff({ name: 'Mara' }), await givenStaff({ name: 'Inés' })];
  Object.assign(the, { mara: mara.id, ines: ines.id });
  db = new pg.Client(given.ownerUrl);
  await db.connect();
  // Mara did nearly everything, Inés and the worker now and then; one piece was published twice, long ago.
  await db.query(
    `insert into audit_entry (at, staff_id, actor, action, thing_kind, thing_id)
     select timestamptz '2026-11-23' - n * interval '7 minutes',
       case when n % 1000 = 1 then $2 when n % 1000 = 2 then null else $1 end::uuid, 'Mara',
       case when n % 5000 = 3 then 'withdraw' when n % 20 = 4 then 'sign-in' else 'publish' end,
       case when n % 20 = 4 then 'staff' else 'article' end,
       case when n in (90000, 90001) then $3 else md5('piece' || n % 3000)::uuid end::text
     from generate_series(1, ${ENTRIES}) n`,
    [mara.id, ines.id, PIECE],
  );
  await db.query('analyze audit_entry');
});
afterAll(() => db.end());

const log = (params: Record<string, string>) => listEntries(readAsked(params));
const deep = '2025-10-01T00:00:00.000Z_50000';

test.each([
  { name: 'the newest', query: () => log({}) },
  { name: 'a page far down', query: () => log({ before: deep }) },
  { name: 'somebody who did nearly everything', query: () => log({ person: the.mara }) },
  { name: 'somebody who did little', query: () => log({ person: the.ines }) },
  { name: 'somebody, far down', query: () => log({ person: the.ines, before: deep }) },
  { name: 'what nobody did who was signed in', query: () => log({ person: 'nobody' }) },
  { name: 'a deed that is rare', query: () => log({ action: 'withdraw' }) },
  { name: 'a deed that is done all day', query: () => log({ action: 'publish' }) },
  { name: 'a deed, far down', query: () => log({ action: 'sign-in', before: deep }) },
  { name: 'a kind of thing', query: () => log({ kind: 'staff' }) },
  { name: 'one thing', query: () => log({ thing: PIECE }) },
  { name: 'two days', query: () => log({ from: '2026-01-05', to: '2026-01-06' }) },
  { name: 'a rare deed of somebody', query: () => log({ person: the.mara, action: 'withdraw' }) },
  { name: 'what is not there', query: () => log({ action: 'never-done', thing: 'nothing' }) },
  { name: 'what can be chosen', query: () => listChoices() },
  { name: 'when each person last signed in', query: () => listLastSignIns() },
])(`at ${ENTRIES} deeds, the log finds $name without reading what was not asked for`, async ({ query }) => {
  const asked = await listenFor(query);
  expect(asked.length).toBeGreaterThan(0);
  for (const statement of asked) {
    const read = await rowsRead(db, ['audit_entry'], statement);
    expect(read.whole, statement.text).toEqual([]);
    expect(read.rows, statement.text).toBeLessThan(BOUND);
  }
});

test('what was long ago is found', async () => {
  expect((await log({ thing: PIECE })).entries).toHaveLength(2);
  expect((await staffDb().auditEntry.count()) > ENTRIES - 1).toBe(true);
});
