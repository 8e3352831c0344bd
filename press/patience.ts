import { PATIENCE } from './limits';
import type { Flight, Rendering } from './renders';
import type { Upstream } from './upstream';

/**
 * Waits for a render while an earlier copy is at hand. As long as Next says anything at all it is merely busy, and the
 * reader gets the new page; when it has fallen silent for a second, also to a knock, the earlier copy must do.
 */
export async function withPatience(flight: Flight, upstream: Upstream): Promise<Rendering | 'frozen'> {
  let wait = Math.max(0, flight.begunAt + PATIENCE - Date.now());
  for (;;) {
    const knock = setTimeout(() => upstream.knock(), wait / 2);
    const result = await within(flight.result, wait).finally(() => clearTimeout(knock));
    if (result !== null) return result;
    if (upstream.lastSignOfLife < Date.now() - PATIENCE) return 'frozen';
    wait = PATIENCE;
  }
}

function within<T>(promise: Promise<T>, time: number): Promise<T | null> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve(null), time);
    promise.then(
      (value) => {
        clearTimeout(timer);
        resolve(value);
      },
      (error: unknown) => {
        clearTimeout(timer);
        reject(error);
      },
    );
  });
}
