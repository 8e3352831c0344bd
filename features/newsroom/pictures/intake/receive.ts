import type { Refused } from './refused';

export const MOST_BYTES = 40 * 1024 * 1024;
const MOST_TIME = 4 * 60_000;

export type Received = { ok: true; bytes: Buffer } | { ok: false; problem: Refused };

/** Takes a stream in as it arrives, and no more of it than is allowed. */
export async function receive(
  stream: AsyncIterable<Uint8Array> | null,
  { bytes: most, time }: { bytes: number; time: number } = { bytes: MOST_BYTES, time: MOST_TIME },
): Promise<Received> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  const until = Date.now() + time;
  const arriving = stream?.[Symbol.asyncIterator]();
  while (arriving) {
    const next = await Promise.race([arriving.next(), overdue(until - Date.now())]);
    if (next === 'late') return end(arriving, 'too-slow');
    if (next.done) break;
    length += next.value.byteLength;
    if (length > most) return end(arriving, 'too-large');
    pieces.push(next.value);
  }
  return length === 0 ? { ok: false, problem: 'empty' } : { ok: true, bytes: Buffer.concat(pieces) };
}

/** Without waiting: a sender that is silent does not answer that it stops, either. */
function end(arriving: AsyncIterator<Uint8Array>, problem: Refused): Received {
  void arriving.return?.(undefined)?.catch(() => {});
  return { ok: false, problem };
}

const overdue = (time: number) =>
  new Promise<'late'>((resolve) => setTimeout(() => resolve('late'), Math.max(0, time)).unref());
