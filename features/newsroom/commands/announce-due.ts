import { reachOf } from '@/features/newsroom/reach';
import { change } from '@/lib/change';

/**
 * Has presses forget what a clock has changed since an instant: pieces that appeared, were to disappear, or whose
 * picture's rights ran out in (since, until]. Changes nothing of what readers may see: the database has decided that
 * already. Doing it twice does no harm. Answers how many pieces it told of.
 */
export async function announceDue(since: Date, until: Date): Promise<number> {
  return change(async (tx) => {
    const inWindow = { gt: since, lte: until };
    const appeared = await tx.article.findMany({
      where: { state: 'published', publishedAt: inWindow },
      select: { id: true },
    });
    const left = await tx.article.findMany({
      where: {
        state: 'published',
        OR: [{ unpublishAt: inWindow }, { pictures: { some: { picture: { expiresAt: inWindow } } } }],
      },
      select: { id: true },
    });
    const ids = [...new Set([...appeared, ...left].map((it) => it.id))];
    const tags: string[] = [];
    for (const id of ids) tags.push(...(await reachOf(tx, id)));
    return { answer: ids.length, forget: ids.length > 0 ? { tags, hard: left.length > 0 } : null };
  });
}
