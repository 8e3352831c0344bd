import 'server-only';
import { isDemonstration } from '@/features/organisation/queries';
import type { SignedIn } from '@/features/staff/session';

/** Who can publish signs in with two steps; only where everything is invented is one enough. */
export async function needsSecondStep({ role, hasSecondStep }: SignedIn): Promise<boolean> {
  return (role === 'owner' || role === 'editor') && !hasSecondStep && !(await isDemonstration());
}
