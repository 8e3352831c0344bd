import { z } from 'zod';

const who = z.object({ id: z.string(), name: z.string() });
const entered = z.object({ ok: z.literal(true), who: who.nullable() });
const refused = z.object({ problem: z.string(), title: z.string(), detail: z.string() });

/** Who came in; null: the six digits are still to come. */
export type Knocked = { ok: true; who: z.infer<typeof who> | null } | { ok: false; problem: string; words: string };

/** Asks one of the newsroom's doors from a page of it. */
export async function knock(door: string, typed: object): Promise<Knocked> {
  const answer = await ask(door, typed);
  const read = entered.safeParse(answer);
  return read.success ? read.data : refusalOf(answer);
}

/** What a door answers, whatever it is; null when none came. */
export async function ask(door: string, typed: object): Promise<unknown> {
  try {
    const answer = await fetch(`/api/v1/staff/${door}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(typed),
    });
    return await answer.json();
  } catch {
    return null;
  }
}

export function refusalOf(answer: unknown): { ok: false; problem: string; words: string } {
  const read = refused.safeParse(answer);
  if (read.success) return { ok: false, problem: read.data.problem, words: `${read.data.title} ${read.data.detail}` };
  return { ok: false, problem: 'no-answer', words: 'The server does not answer. Try again in a moment.' };
}
