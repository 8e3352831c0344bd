import 'server-only';
import { headers } from 'next/headers';
import type { Origin } from '@/features/newsletter/commands/invite';

/** From where and with what a form came, as the press says; nothing else is believed. */
export async function readOrigin(): Promise<Origin> {
  const asked = await headers();
  return {
    address: asked.get('x-forwarded-for')?.split(',')[0]?.trim() ?? null,
    agent: asked.get('user-agent')?.slice(0, 400) ?? null,
  };
}
