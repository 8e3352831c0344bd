import { setTimeout as sleep } from 'node:timers/promises';
import type { Renders } from './renders';
import type { Store } from './store';

/** So many of the pages asked for last are renewed after a deploy, before readers ask. */
const PAGES = 50;
const FRONT = '/';
const PROBE_TIME = 300;

/** Renders the front page and what was read last, one at a time, giving way to readers. */
export async function warm(renders: Renders, store: Store): Promise<void> {
  for (const key of new Set([FRONT, ...store.recentKeys(PAGES)])) {
    const path = key.split('?', 1)[0] ?? key;
    const copy = store.find(key);
    if (copy !== undefined && store.isFresh(copy, Date.now())) continue;
    if (renders.turnstile.waiting > 0) return;
    const rendering = await renders.render({ key, path, kind: 'page', passing: false }).result;
    // Next is away or busy: whatever is asked for will be rendered then.
    if (!rendering.ok && rendering.problem !== 'bare') return;
  }
}

/** Next may take longer to come up than the press: asks for the front page until anything is said. */
export async function warmFirst(renders: Renders, store: Store, isOver: () => boolean): Promise<void> {
  while (!isOver() && renders.parts.upstream.lastSignOfLife === 0) {
    await warm(renders, store);
    await sleep(PROBE_TIME, undefined, { ref: false });
  }
}
