import { mayStandIn } from '@/features/articles/front-pins';
import { kind } from '@/features/articles/kind';
import type { PlaceChange } from '@/features/newsroom/front/pin';
import type { Transaction } from '@/lib/staff-db';

export type Unfit = 'may-not-stand' | 'picture-unready' | 'in-the-past';

/** Why something cannot be put where it is wanted; what stood somewhere before may be moved as it is. */
export async function whyUnfit(tx: Transaction, changes: PlaceChange[], now: Date): Promise<Unfit | null> {
  const sections = await tx.section.findMany({ select: { id: true, slug: true } });
  const stood = new Map(changes.flatMap(({ was }) => (was ? [[was.articleId, was]] : [])));
  for (const { slot, now: pin } of changes) {
    if (!pin) continue;
    const was = stood.get(pin.articleId);
    if (pin.until && pin.until !== was?.until && new Date(pin.until) <= now) return 'in-the-past';
    const article = await tx.article.findUnique({
      where: { id: pin.articleId },
      select: { state: true, kind: true, section: { select: { slug: true } } },
    });
    // Only what readers have, or will have by itself: a draft can become anything.
    if (!was && article?.state !== 'published') return 'may-not-stand';
    const piece = article?.section && { kind: kind.parse(article.kind), section: article.section };
    if (!piece || !mayStandIn(slot, piece, sections)) return 'may-not-stand';
    if (pin.pictureId && pin.pictureId !== was?.pictureId && !(await isReady(tx, pin.pictureId, now)))
      return 'picture-unready';
  }
  return null;
}

/** A picture on the front page says whose it is and what it shows, as any other does. */
async function isReady(tx: Transaction, id: string, now: Date): Promise<boolean> {
  const picture = await tx.picture.findUnique({ where: { id } });
  if (!picture || picture.trashedAt || (picture.expiresAt && picture.expiresAt <= now)) return false;
  return picture.alt !== null && Boolean(picture.credit);
}
