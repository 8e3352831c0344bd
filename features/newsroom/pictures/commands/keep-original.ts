import { examine } from '@/features/newsroom/pictures/intake/examine';
import type { Refused } from '@/features/newsroom/pictures/intake/refused';
import { keepByHash } from '@/lib/originals/keep-by-hash';

type Examined = Extract<Awaited<ReturnType<typeof examine>>, { ok: true }>['picture'];
type File = Pick<Examined, 'mediaType' | 'width' | 'height'> & { original: string; hash: string; bytes: number };
type Kept = { ok: true; file: File; said: Examined['said'] } | { ok: false; problem: Refused };

/** Looks at what was sent and keeps it; a row has yet to name it. */
export async function keepOriginal(sent: Buffer): Promise<Kept> {
  const seen = await examine(sent);
  if (!seen.ok) return seen;
  const { bytes, ending, mediaType, width, height, said } = seen.picture;
  const names = await keepByHash(bytes, ending);
  return { ok: true, file: { ...names, mediaType, width, height, bytes: bytes.length }, said };
}
