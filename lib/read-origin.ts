import 'server-only';
import { headers } from 'next/headers';

/** From where and with what somebody sent a form. */
export type Origin = { address: string | null; agent: string | null };

/** As the press says; nothing else is believed. */
export async function readOrigin(): Promise<Origin> {
  const asked = await headers();
  return {
    address: asked.get('x-forwarded-for')?.split(',')[0]?.trim() ?? null,
    agent: asked.get('user-agent')?.slice(0, 400) ?? null,
  };
}
