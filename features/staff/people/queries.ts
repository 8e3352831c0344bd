import 'server-only';
import { z } from 'zod';
import { ROLES } from '@/features/staff/permissions';
import { staffDb } from '@/lib/staff-db';

const person = z.object({
  id: z.uuid(),
  name: z.string(),
  email: z.string(),
  role: z.enum(ROLES),
  sectionIds: z.array(z.string()),
  twoFactorEnabled: z.boolean(),
  createdAt: z.date(),
  leftAt: z.date().nullable(),
  author: z.object({ id: z.string(), name: z.string() }).nullable(),
  _count: z.object({ passkeys: z.number() }),
});

const columns = {
  ...{ id: true, name: true, email: true, role: true, sectionIds: true, twoFactorEnabled: true, createdAt: true },
  ...{ leftAt: true, author: { select: { id: true, name: true } } },
  _count: { select: { passkeys: true } },
} as const;

/** Everybody of the house: who is here by name, then who left. */
export async function listPeople() {
  const rows = await staffDb().staff.findMany({ select: columns, orderBy: [{ name: 'asc' }, { id: 'asc' }] });
  const people = z.array(person).parse(rows);
  return [...people.filter((it) => !it.leftAt), ...people.filter((it) => it.leftAt)];
}
export type Person = Awaited<ReturnType<typeof listPeople>>[number];

export async function findPerson(id: string): Promise<Person | null> {
  if (!z.uuid().safeParse(id).success) return null;
  const row = await staffDb().staff.findUnique({ where: { id }, select: columns });
  return row && person.parse(row);
}

/** When each person last signed in, by the log. */
export async function listLastSignIns(): Promise<Map<string, Date>> {
  const rows = await staffDb().$queryRaw<{ id: string; at: Date | null }[]>`
    select id, (select e.at from audit_entry e where e.staff_id = staff.id
                and e.action in ('sign-in', 'accept-invitation', 'regain-access')
                order by e.at desc limit 1) as at from staff`;
  return new Map(rows.flatMap(({ id, at }) => (at ? [[id, at]] : [])));
}

/** Invitations that wait for an answer. */
export async function listInvitations(now: Date) {
  return staffDb().staffInvitation.findMany({
    where: { email: { not: null }, acceptedAt: null, revokedAt: null, expiresAt: { gt: now } },
    select: {
      id: true,
      email: true,
      role: true,
      sectionIds: true,
      expiresAt: true,
      invitedBy: { select: { name: true } },
    },
    orderBy: { createdAt: 'asc' },
  });
}

/** Sections as one ticks them, in their order. */
export async function listSectionChoices() {
  const rows = await staffDb().section.findMany({
    select: { id: true, code: true, name: true, nameInEnglish: true },
    orderBy: [{ position: 'asc' }, { name: 'asc' }],
  });
  return rows.map(({ nameInEnglish, name, ...section }) => ({ ...section, name: nameInEnglish ?? name }));
}

/** Authors that nobody signs in as, and this person's own. */
export async function listFreeAuthors(staffId: string) {
  return staffDb().author.findMany({
    where: { kind: 'person', OR: [{ staffId: null }, { staffId }] },
    select: { id: true, name: true },
    orderBy: { name: 'asc' },
  });
}
