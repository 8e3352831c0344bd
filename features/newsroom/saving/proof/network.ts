import type { Chance } from './chance';

/** How a line fails: not at all; before the server heard; after it wrote; somebody in between answers; signed out. */
export type Line = 'good' | 'cut-before' | 'cut-after' | 'gateway' | 'signed-out' | 'flaky';
type Serve = (request: Request) => Promise<Response>;

/** A browser's fetch over a line that can be made to fail, straight into the server's handlers. */
export function lineTo(serve: Serve, origin: string, cookie: string, chance: Chance) {
  let line: Line = 'good';
  let isDead = false;
  const gateway = () => new Response('<html>502</html>', { status: 502, headers: { 'content-type': 'text/html' } });
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const now =
      line === 'flaky' ? (chance.pick(['good', 'cut-before', 'cut-after', 'gateway'] as const) ?? 'good') : line;
    if (isDead || now === 'cut-before') throw new TypeError('fetch failed');
    if (now === 'gateway') return gateway();
    const { host } = new URL(origin);
    const request = new Request(`${origin}${String(input)}`, {
      method: init?.method ?? 'GET',
      ...(init?.body ? { body: init.body } : {}),
      headers: {
        ...{ host, origin, 'sec-fetch-site': 'same-origin', 'content-type': 'application/json' },
        ...(now === 'signed-out' ? {} : { cookie }),
      },
    });
    const response = await serve(request).catch(() => gateway());
    if (isDead || now === 'cut-after') throw new TypeError('fetch failed');
    return response;
  };
  return {
    fetch,
    set: (to: Line) => {
      line = to;
    },
    isGood: () => line === 'good',
    kill: () => {
      isDead = true;
    },
  };
}
