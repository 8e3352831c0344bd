import 'server-only';
import { note } from '@/features/staff/account/commands';
import type { Holder } from '@/features/staff/account/keys';
import { staffAuth } from '@/features/staff/auth';
import { inOneTransaction } from '@/features/staff/one-transaction';

/** Ends the session of this browser and takes its cookie. */
export async function signOutHere({ staff, headers, now }: Holder): Promise<void> {
  const own = { staffId: staff.id, actor: { staffId: staff.id, name: staff.name }, now };
  await inOneTransaction(async (tx) => {
    await staffAuth().api.signOut({ headers });
    await note(tx, own, 'sign-out');
  });
}
