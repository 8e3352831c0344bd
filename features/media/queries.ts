import 'server-only';
import { nightVersionOf, versionOf } from '@/features/media/picture-row';
import { mediaTypeOf, type Rendition } from '@/features/media/rendition';
import { keptRendition } from '@/features/media/renditions';
import { readerDb } from '@/lib/reader-db';

export type FoundRendition =
  | { state: 'here'; bytes: Buffer; mediaType: string; leavesAt: Date | null }
  /** The picture was replaced, or cut anew: its version is another now. */
  | { state: 'moved'; version: string };

/**
 * One size of a picture that readers may see, by day or for the dark, as the version says; an earlier version leads to the
 * one of now. Null for a picture that no reader may see.
 */
export async function findRendition(id: string, version: string, rendition: Rendition): Promise<FoundRendition | null> {
  const picture = await readerDb().picture.findUnique({ where: { id } });
  if (!picture) return null;
  const original = originalOf(picture, version);
  if (!original) return { state: 'moved', version: versionOf(picture) };
  const { ratio, width, format } = rendition;
  const name = `${id}-${version}-${ratio}-${width}.${format}`;
  const focal = { x: picture.focalX, y: picture.focalY };
  const bytes = await keptRendition({ name, original, focal, rendition });
  return bytes && { state: 'here', bytes, mediaType: mediaTypeOf(format), leavesAt: picture.expiresAt };
}

type Original = Parameters<typeof nightVersionOf>[0] & { original: string; nightOriginal: string | null };

/** Of the two sheets the one that a version names. */
function originalOf(picture: Original, version: string): string | null {
  if (versionOf(picture) === version) return picture.original;
  return nightVersionOf(picture) === version ? picture.nightOriginal : null;
}
