import 'server-only';
import { headers } from 'next/headers';
import { env } from '@/lib/env';

/** Whether this address is one that passkeys can be for: the site's own over https, or localhost. Numbers are none. */
export async function passkeysWorkHere(): Promise<boolean> {
  const { SITE_URL } = env();
  if (SITE_URL) return SITE_URL.startsWith('https:') || new URL(SITE_URL).hostname === 'localhost';
  return /^localhost(:|$)/.test((await headers()).get('host') ?? '');
}
