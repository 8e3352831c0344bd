import 'server-only';
import type { Asked, Place } from '@/features/staff/audit-log/asked';
import { instantAt } from '@/lib/clock';
import { staffDb } from '@/lib/staff-db';
import { Prisma } from '@/prisma/client/staff/client';

const PAGE = 50;
const DAY = 24 * 60 * 60_000;

/** A page of the log, newest first, and whether there is more. Nothing is counted. */
export async function listEntries(asked: Asked) {
  const rows = await staffDb().auditEntry.findMany({
    where: whereFor(asked),
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    take: PAGE + 1,
    include: { staff: { select: { name: true } } },
  });
  const entries = rows.slice(0, PAGE);
  const last = entries.at(-1);
  return { entries, older: rows.length > PAGE && last ? { at: last.at, id: last.id } : null };
}
export type Entry = Awaited<ReturnType<typeof listEntries>>['entries'][number];

function whereFor({ person, action, kind, thing, from, to, before }: Asked) {
  return {
    ...(person === undefined ? {} : { staffId: person === 'nobody' ? null : person }),
    ...(action === undefined ? {} : { action }),
    ...(kind === undefined ? {} : { thingKind: kind }),
    ...(thing === undefined ? {} : { thingId: thing }),
    AND: [{ at: within(from, to) }, ...(before === undefined ? [] : beyond(before))],
  };
}

/** The first condition is where an index is entered, however far down; the second tells deeds of one instant apart. */
const beyond = ({ at, id }: Place) => [{ at: { lte: at } }, { OR: [{ at: { lt: at } }, { id: { lt: id } }] }];

/** Whole days of the house's calendar, both included. */
function within(from: string | undefined, to: string | undefined) {
  return {
    ...(from === undefined ? {} : { gte: instantAt(from, 0) }),
    ...(to === undefined ? {} : { lt: instantAt(dayAfter(to), 0) }),
  };
}

const dayAfter = (day: string) => new Date(Date.parse(`${day}T12:00:00Z`) + DAY).toISOString().slice(0, 10);

/** What can be asked for: who has done something, what has been done, and to what kind of thing. */
export async function listChoices() {
  const [people, actions, kinds] = await Promise.all([
    staffDb().staff.findMany({ select: { id: true, name: true }, orderBy: { name: 'asc' } }),
    listOnce(Prisma.sql`action`),
    listOnce(Prisma.sql`thing_kind`),
  ]);
  return { people, actions, kinds };
}

/** Each value of a column once, by its index, however long the log: from one to the next. */
async function listOnce(column: Prisma.Sql): Promise<string[]> {
  const rows = await staffDb().$queryRaw<{ it: string }[]>`
    with recursive once as (
      (select ${column} as it from audit_entry order by ${column} limit 1)
      union all
      select (select e.${column} from audit_entry e where e.${column} > o.it order by e.${column} limit 1)
      from once o where o.it is not null
    ) select it from once where it is not null`;
  return rows.map(({ it }) => it);
}

/** Names for what a page of the log speaks of, by id: a person's, a piece's headline, a section's code. */
export async function nameThings(entries: Entry[]): Promise<Map<string, string>> {
  const idsOf = (kind: string) => entries.filter(({ thingKind }) => thingKind === kind).map(({ thingId }) => thingId);
  const [people, drafts, sections, authors, invitations] = await Promise.all([
    staffDb().staff.findMany({ where: { id: { in: idsOf('staff') } }, select: { id: true, name: true } }),
    staffDb().draft.findMany({
      where: { articleId: { in: idsOf('article') } },
      select: { articleId: true, headline: true },
    }),
    staffDb().section.findMany({ select: { id: true, code: true } }),
    staffDb().author.findMany({ where: { staffId: { not: null } }, select: { id: true, name: true } }),
    staffDb().staffInvitation.findMany({
      where: { id: { in: idsOf('invitation') } },
      select: { id: true, email: true },
    }),
  ]);
  return new Map([
    ...[...people, ...authors].map(({ id, name }): [string, string] => [id, name]),
    ...drafts.map(({ articleId, headline }): [string, string] => [articleId, headline]),
    ...sections.map(({ id, code }): [string, string] => [id, code]),
    ...invitations.map(({ id, email }): [string, string] => [id, email ?? 'the first owner']),
  ]);
}
