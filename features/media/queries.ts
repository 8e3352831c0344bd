import 'server-only';
import { nightVersionOf, versionOf } from '@/features/media/picture-row';
import { mediaTypeOf, type Rendition } from '@/features/media/rendition';
import { keptRendition } from '@/features/media/renditions';
import { readerDb } from '@/lib/reader-db';

export type FoundRendition = { bytes: Buffer; mediaType: string; leavesAt: Date | null };

/**
 * One size of a picture that some live article shows, by day or for the dark, as the version says. Null for a picture that no reader may see and for a version that
 * is not the current one.
 */
export async function findRendition(id: string, version: string, rendition: Rendition): Promise<FoundRendition | null> {
  const picture = await readerDb().picture.findUnique({ where: { id } });
  const original = picture && originalOf(picture, version);
  if (!original) return null;
  const { ratio, width, format } = rendition;
  const name = `${id}-${version}-${ratio}-${width}.${format}`;
  const focal = { x: picture.focalX, y: picture.focalY };
  const bytes = await keptRendition({ name, original, focal, rendition });
  return bytes && { bytes, mediaType: mediaTypeOf(format), leavesAt: picture.expiresAt };
}

type Original = Parameters<typeof nightVersionOf>[0] & { original: string; nightOriginal: string | null };

/** Of the two sheets the one that a version names. */
function originalOf(picture: Original, version: string): string | null {
  if (versionOf(picture) === version) return picture.original;
  return nightVersionOf(picture) === version ? picture.nightOriginal : null;
}
