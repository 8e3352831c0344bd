import 'server-only';
import { staffAuth } from '@/features/staff/auth';
import { staffDb } from '@/lib/staff-db';

/**
 * Whether this is the password of somebody here, in the time that one hash takes, whoever is asked for. Asked before a
 * transaction is opened: guessing must not hold one.
 */
export async function isRightPassword(email: string, typed: string): Promise<boolean> {
  const { password } = await staffAuth().$context;
  const account = await staffDb().staffAccount.findFirst({
    where: { providerId: 'credential', staff: { email, leftAt: null } },
    select: { password: true },
  });
  if (account?.password) return password.verify({ hash: account.password, password: typed });
  await password.hash(typed);
  return false;
}
