import 'server-only';
import { headers } from 'next/headers';
import { ADDRESS_HEADER, ownPath } from '@/features/staff/own-path';

/** "?back=%2Fadmin%2Farticles"; nothing where there is nowhere to go back to. */
export function backOf(address: string | null): string {
  const path = ownPath(address);
  return path === '/admin' ? '' : `?back=${encodeURIComponent(path)}`;
}

/** The address that was asked for, as proxy.ts notes it; an action was asked from the page it stands on. */
export async function currentAddress(): Promise<string | null> {
  return (await headers()).get(ADDRESS_HEADER);
}
