import 'server-only';
import { note } from '@/features/staff/account/commands';
import type { Holder } from '@/features/staff/account/keys';
import { staffAuth } from '@/features/staff/auth';
import { staffDb } from '@/lib/staff-db';

/** Ends the session of this browser and takes its cookie. */
export async function signOutHere({ staff, headers, now }: Holder): Promise<void> {
  await staffAuth().api.signOut({ headers });
  await note(staffDb(), { staffId: staff.id, actor: { staffId: staff.id, name: staff.name }, now }, 'sign-out');
}
