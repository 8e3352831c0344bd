import { createHash } from 'node:crypto';
import { keep } from '@/lib/picture-store';

/** Keeps an original under the SHA-256 of its bytes, so that the same twice is one; `ending` as in "webp". */
export async function keepByHash(bytes: Buffer, ending: string): Promise<{ hash: string; original: string }> {
  const hash = createHash('sha256').update(bytes).digest('hex');
  const original = `${hash}.${ending}`;
  await keep('originals', original, bytes);
  return { hash, original };
}
