import 'server-only';
import { versionOf } from '@/features/media/picture-row';
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
