import 'server-only';
import { versionOf } from '@/features/media/picture-row';
import { makeRendition, mediaTypeOf, type Rendition } from '@/features/media/rendition';
import { keep, readKept } from '@/lib/picture-store';
import { readerDb } from '@/lib/reader-db';

export type FoundRendition = { bytes: Buffer; mediaType: string; leavesAt: Date | null };

/** How many pictures may be in the making at once: more would only make every reader wait. */
const AT_ONCE = 2;
const making = new Map<string, Promise<Buffer>>();
const waiting: (() => void)[] = [];

/**
 * One size of a picture that some live article shows, made on demand and kept. Null for a picture that no reader may
 * see and for a version that is not the current one.
 */
export async function findRendition(id: string, version: string, rendition: Rendition): Promise<FoundRendition | null> {
  const picture = await readerDb().picture.findUnique({ where: { id } });
  if (!picture || versionOf(picture) !== version) return null;
  const { ratio, width, format } = rendition;
  const name = `${id}-${version}-${ratio}-${width}.${format}`;
  const found = { mediaType: mediaTypeOf(format), leavesAt: picture.expiresAt };
  const kept = await readKept('renditions', name);
  if (kept) return { ...found, bytes: kept };

  const original = await readKept('originals', picture.original);
  if (!original) return null;
  const focal = { x: picture.focalX, y: picture.focalY };
  const made = making.get(name) ?? inTurn(() => makeRendition(original, focal, rendition));
  making.set(name, made);
  try {
    const bytes = await made;
    await keep('renditions', name, bytes);
    return { ...found, bytes };
  } finally {
    making.delete(name);
  }
}

async function inTurn(make: () => Promise<Buffer>): Promise<Buffer> {
  if (making.size >= AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve));
  try {
    return await make();
  } finally {
    waiting.shift()?.();
  }
}
