import 'server-only';
import { cookies, headers } from 'next/headers';
import { cache } from 'react';
import { z } from 'zod';
import { staffAuth } from '@/features/staff/auth';
import { ROLES } from '@/features/staff/permissions';
import { type Preferences, preferences } from '@/features/staff/preferences';

/** Somebody with a session that stands. */
export type SignedIn = z.infer<typeof signedIn> & { preferences: Preferences; hasSecondStep: boolean };

const signedIn = z.object({
  id: z.uuid(),
  name: z.string(),
  email: z.string(),
  role: z.enum(ROLES),
  sectionIds: z.array(z.uuid()),
  sessionId: z.uuid(),
  sessionSince: z.date(),
});

/** Who the cookie of these headers belongs to; null when it is nobody's any more. */
export async function findSignedIn(asked: Headers): Promise<SignedIn | null> {
  const found = await staffAuth().api.getSession({ headers: asked });
  if (!found || found.user.leftAt) return null;
  const { user, session } = found;
  return {
    ...signedIn.parse({ ...user, sessionId: session.id, sessionSince: session.createdAt }),
    preferences: preferences.parse(user.preferences ?? {}),
    hasSecondStep: user.twoFactorEnabled === true,
  };
}

/** Who asks for this page; looked up once for each. */
export const whoAsks = cache(async (): Promise<SignedIn | null> => {
  const asked = new Headers(await headers());
  // An action that renews the session is followed by its page in the same request: only the cookies know of the new one.
  asked.set('cookie', (await cookies()).toString());
  return findSignedIn(asked);
});
