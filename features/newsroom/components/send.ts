import { z } from 'zod';

const refusal = z.object({ title: z.string(), detail: z.string().default('') });
export type Sent = { ok: true; body: unknown } | { ok: false; words: string };

/** In letters; browsers allow 64 KiB to all such requests together (Fetch, keepalive). */
const SMALL = 8_000;

/** Sends something to a door of the newsroom; a refusal comes back in words for whoever sent it. */
export async function send(address: string, body: unknown, method: 'POST' | 'PUT' | 'DELETE' = 'POST'): Promise<Sent> {
  const sent = JSON.stringify(body);
  try {
    const response = await fetch(address, {
      method,
      headers: { 'content-type': 'application/json' },
      body: sent,
      // What is small gets there even if the window is closed or read anew right after.
      keepalive: sent.length < SMALL,
    });
    const answered: unknown = await response.json().catch(() => null);
    if (response.ok) return { ok: true, body: answered };
    const said = refusal.safeParse(answered);
    return { ok: false, words: said.success ? `${said.data.title} ${said.data.detail}` : 'The server refused it.' };
  } catch {
    return { ok: false, words: 'The server does not answer. Nothing was changed.' };
  }
}
