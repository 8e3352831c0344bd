import { randomBytes } from 'node:crypto';
import { hashPassword } from 'better-auth/crypto';
import { SESSION_COOKIE, signToken } from '@/features/staff/cookie';
import type { Role } from '@/features/staff/permissions';
import { env } from '@/lib/env';
import { staffDb } from '@/lib/staff-db';

const unique = () => randomBytes(5).toString('hex');
const HOUR = 60 * 60_000;

type StaffTraits = { name?: string; email?: string; role?: Role; sectionIds?: string[]; leftAt?: Date } & {
  /** Without one nobody can sign in as this person by password. */
  password?: string;
  /** Whether a second step counts as set up; owners and editors see little without. */
  secondStep?: boolean;
};

/** Somebody of the house. */
export async function givenStaff(traits: StaffTraits = {}) {
  const { role = 'editor', sectionIds = [], password, secondStep = true } = traits;
  const staff = await staffDb().staff.create({
    data: {
      ...{ name: traits.name ?? 'Henrike Sattler', email: traits.email ?? `staff-${unique()}@mon.example` },
      ...{ role, sectionIds, twoFactorEnabled: secondStep, emailVerified: true, leftAt: traits.leftAt ?? null },
    },
  });
  if (password) await givenPassword(staff.id, password);
  return { ...staff, role };
}

async function givenPassword(staffId: string, password: string) {
  await staffDb().staffAccount.create({
    data: { staffId, accountId: staffId, providerId: 'credential', password: await hashPassword(password) },
  });
}

/** A browser of theirs that is signed in: the cookie it sends. */
export async function givenSession(staff: { id: string }, { expiresAt }: { expiresAt?: Date } = {}) {
  const token = randomBytes(24).toString('base64url');
  const session = await staffDb().staffSession.create({
    data: { staffId: staff.id, token, expiresAt: expiresAt ?? new Date(Date.now() + 12 * HOUR) },
  });
  const value = signToken(token, env().STAFF_KEY ?? '');
  return { id: session.id, name: SESSION_COOKIE, value, cookie: `${SESSION_COOKIE}=${value}` };
}
