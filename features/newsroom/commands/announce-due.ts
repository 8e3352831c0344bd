import { reachOf } from '@/features/newsroom/reach';
import { listShelfDue } from '@/features/newsroom/shelf-due';
import { change } from '@/lib/change';
import type { Transaction } from '@/lib/staff-db';

/**
 * Has presses forget what a clock has changed since an instant: pieces that appeared, were to disappear, or whose
 * picture's rights ran out in (since, until], and issues and events that appeared. Changes nothing of what readers may see: the database has decided that
 * already. Doing it twice does no harm. Answers how many it told of.
 */
export async function announceDue(since: Date, until: Date): Promise<number> {
  return change(async (tx) => {
    const window = { gt: since, lte: until };
    const [{ appeared, left }, shelf] = [await listDue(tx, window), await listShelfDue(tx, window)];
    const forget = { tags: [...shelf.tags], hard: [] as string[] };
    for (const id of new Set([...appeared, ...left])) {
      const { own, lists } = await reachOf(tx, id);
      forget.tags.push(...lists);
      (left.has(id) ? forget.hard : forget.tags).push(...own);
    }
    const told = new Set([...appeared, ...left]).size + shelf.count;
    return { answer: told, forget: told > 0 ? forget : null };
  });
}

/** Three questions, one index each. */
async function listDue(tx: Transaction, window: { gt: Date; lte: Date }) {
  const live = { state: 'published' };
  const appeared = await tx.article.findMany({ where: { ...live, publishedAt: window }, select: { id: true } });
  const ended = await tx.article.findMany({ where: { ...live, unpublishAt: window }, select: { id: true } });
  const pictured = await tx.pictureUse.findMany({
    where: { picture: { expiresAt: window } },
    select: { articleId: true },
  });
  return {
    appeared: new Set(appeared.map((it) => it.id)),
    left: new Set([...ended.map((it) => it.id), ...pictured.map((it) => it.articleId)]),
  };
}
