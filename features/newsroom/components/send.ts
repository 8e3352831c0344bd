import { z } from 'zod';

const refusal = z.object({ title: z.string(), detail: z.string().default('') });
export type Sent = { ok: true; body: unknown } | { ok: false; words: string };

/** Sends something to a door of the newsroom; a refusal comes back in words for whoever sent it. */
export async function send(address: string, body: unknown, method: 'POST' | 'PUT' | 'DELETE' = 'POST'): Promise<Sent> {
  try {
    const response = await fetch(address, {
      method,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    const answered: unknown = await response.json().catch(() => null);
    if (response.ok) return { ok: true, body: answered };
    const said = refusal.safeParse(answered);
    return { ok: false, words: said.success ? `${said.data.title} ${said.data.detail}` : 'The server refused it.' };
  } catch {
    return { ok: false, words: 'The server does not answer. Nothing was changed.' };
  }
}
