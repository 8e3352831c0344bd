import type { z } from 'zod';
import { problem } from './protocol';

/** What came of asking the server. */
export type Outcome<Answer> =
  | { is: 'answered'; answer: Answer }
  | { is: 'signed-out' }
  /** In the newsroom's own words; anything else that says no is somebody in between, and may say yes later. */
  | { is: 'refused'; problem: string; why: string }
  | { is: 'unanswered' }
  | { is: 'offline' };

type Asking<Answer> = {
  fetch: typeof fetch;
  now: () => number;
  isOnline: () => boolean;
  method: 'GET' | 'PUT' | 'POST';
  path: string;
  body?: string;
  answer: z.ZodType<Answer>;
  /** The page goes: it is to be finished all the same, where the browser can. */
  outlivesPage?: boolean;
  /** Milliseconds that this device's clock is behind the server's. */
  onClock?: (behind: number) => void;
};

/** Longer than any save takes; after it, asking again costs nothing: the key is the same. */
const PATIENCE = 20_000;
/** Browsers finish requests of up to 64 KiB, all of a page together, after it has gone; the rest is for its last sign. */
const OUTLIVES_PAGE = 62 * 1024;

export async function ask<Answer>({
  fetch,
  now,
  isOnline,
  method,
  path,
  body,
  answer,
  outlivesPage = false,
  onClock,
}: Asking<Answer>): Promise<Outcome<Answer>> {
  const begun = now();
  try {
    const response = await fetch(path, {
      method,
      credentials: 'same-origin',
      cache: 'no-store',
      redirect: 'error',
      signal: AbortSignal.timeout(PATIENCE),
      ...(body === undefined ? {} : { body, headers: { 'content-type': 'application/json' } }),
      ...(outlivesPage && bytesOf(body) <= OUTLIVES_PAGE ? { keepalive: true } : {}),
    });
    const date = Date.parse(response.headers.get('date') ?? '');
    if (!Number.isNaN(date)) onClock?.(date + 500 - (begun + now()) / 2);
    return await read(response, answer);
  } catch {
    return { is: isOnline() ? 'unanswered' : 'offline' };
  }
}

const bytesOf = (body = '') => new TextEncoder().encode(body).length;

async function read<Answer>(response: Response, answer: z.ZodType<Answer>): Promise<Outcome<Answer>> {
  if (response.status >= 500 || response.status === 429 || response.status === 408) return { is: 'unanswered' };
  const said: unknown = response.status === 204 ? null : await response.json();
  if (response.ok) {
    const read = answer.safeParse(said);
    return read.success ? { is: 'answered', answer: read.data } : { is: 'unanswered' };
  }
  const refusal = problem.safeParse(said);
  if (!refusal.success) return { is: 'unanswered' };
  if (refusal.data.problem === 'signed-out') return { is: 'signed-out' };
  return { is: 'refused', problem: refusal.data.problem, why: refusal.data.title };
}
