import 'server-only';
import { headers } from 'next/headers';
import { env } from '@/lib/env';

/** Whether this address is one that passkeys can be for: the site's own over https, or localhost. Numbers are none. */
export async function passkeysWorkHere(): Promise<boolean> {
  const { SITE_URL } = env();
  if (SITE_URL) return SITE_URL.startsWith('https:') || new URL(SITE_URL).hostname === 'localhost';
  const asked = await headers();
  // Where an action leads on, Next asks itself, under a name of its own.
  return /^localhost(:|$)/.test(asked.get('x-forwarded-host') ?? asked.get('host') ?? '');
}
