import 'server-only';
import type { PinnedPiece } from '@/features/articles/front-pins';
import { pictureColumns, toPicture } from '@/features/media/picture-row';
import type { KeptPin } from '@/features/newsroom/front/pin';
import { staffDb } from '@/lib/staff-db';

/** The pins of a layout that would count now, as readers' pages take them; own pictures stand at a preview's address. */
export async function toPinned(pins: KeptPin[], now: Date, picturesAt?: string): Promise<PinnedPiece[]> {
  const counting = pins.filter(({ until }) => until === null || new Date(until) > now);
  const rows = await staffDb().picture.findMany({
    where: {
      id: { in: counting.flatMap((it) => it.pictureId ?? []) },
      OR: [{ expiresAt: null }, { expiresAt: { gt: now } }],
    },
    select: pictureColumns,
  });
  const pictures = new Map(
    rows.map((row) => [
      row.id,
      { ...toPicture({ ...row, alt: row.alt ?? '', credit: row.credit ?? '' }), at: picturesAt },
    ]),
  );
  return counting.map(({ slot, place, articleId, headline, pictureId }) => ({
    ...{ slot, place, articleId, headline },
    picture: (pictureId && pictures.get(pictureId)) || null,
  }));
}
