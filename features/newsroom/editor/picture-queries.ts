import 'server-only';
import { nightVersionOf, versionOf } from '@/features/media/picture-row';
import type { Rendition } from '@/features/media/rendition';
import { keptRendition } from '@/features/media/renditions';
import { staffDb } from '@/lib/staff-db';

const SIZES = { small: 320, large: 960 } as const;
export type Size = keyof typeof SIZES;
export const isSize = (name: string): name is Size => Object.hasOwn(SIZES, name);

/** A picture as staff see it, whether any article uses it or not; null where there is none. */
export async function findPictureForStaff(
  id: string,
  size: Size,
  shape: '16x9' | '3x2' | 'original',
): Promise<Buffer | null> {
  const picture = await staffDb().picture.findUnique({ where: { id } });
  if (!picture) return null;
  const width = SIZES[size];
  return keptRendition({
    name: `${id}-${versionOf(picture)}-${shape}-${width}.webp`,
    original: picture.original,
    focal: { x: picture.focalX, y: picture.focalY },
    rendition: { ratio: shape, width, format: 'webp' },
  });
}

/** One size of a picture as pages ask for it, by day or for the dark; null for another version than the one of now. */
export async function findRenditionForStaff(id: string, version: string, rendition: Rendition): Promise<Buffer | null> {
  const picture = await staffDb().picture.findUnique({ where: { id } });
  const day = picture && versionOf(picture) === version ? picture.original : null;
  const original = day ?? (picture && nightVersionOf(picture) === version ? picture.nightOriginal : null);
  if (!picture || !original) return null;
  const { ratio, width, format } = rendition;
  const name = `${id}-${version}-${ratio}-${width}.${format}`;
  return keptRendition({ name, original, focal: { x: picture.focalX, y: picture.focalY }, rendition });
}
