import { CLOCK } from '@/features/articles/tags';
import type { Actor } from '@/features/newsroom/actor';
import { writeDown } from '@/features/newsroom/audit';
import { lockPiece } from '@/features/newsroom/commands/lock-piece';
import { reachOf } from '@/features/newsroom/reach';
import { dropReceipt, openReceipt } from '@/features/newsroom/receipt/keep-receipt';
import { change } from '@/lib/change';

export type WithdrawOrder = {
  articleId: string;
  actor: Actor;
  now: Date;
  /** Words for readers on the 410 page. */
  why?: string;
  /** As it was seen: what went live in that second is not taken from readers by mistake. */
  was?: 'live' | 'scheduled';
};
export type WithdrawAnswer =
  | { ok: true; was: 'live' | 'scheduled' }
  | { ok: false; problem: 'unknown-article' | 'not-published' | 'live-meanwhile' };

/** Its own lists are looked at anyway. */
const NOWHERE = { stood: [], stands: [] };

/**
 * Takes a piece back from everywhere: a live one answers 410 from now on and every kept copy is deleted, last good ones
 * too; a scheduled one is a draft again, as if it had never been planned. The draft and the revisions stay.
 */
export async function withdraw({ articleId, actor, now, why, was: seen }: WithdrawOrder): Promise<WithdrawAnswer> {
  return change<WithdrawAnswer>(async (tx) => {
    const article = await lockPiece(tx, articleId);
    if (!article) return { answer: { ok: false, problem: 'unknown-article' }, forget: null };
    if (article.state !== 'published' || !article.publishedAt)
      return { answer: { ok: false, problem: 'not-published' }, forget: null };

    const was = article.publishedAt <= now ? 'live' : 'scheduled';
    if (seen && seen !== was) return { answer: { ok: false, problem: 'live-meanwhile' }, forget: null };
    const { own, lists } = await reachOf(tx, articleId);
    if (was === 'live') {
      await tx.article.update({
        where: { id: articleId },
        data: { state: 'withdrawn', withdrawnAt: now, withdrawnWhy: why ?? null, changedAt: now },
      });
    } else {
      await tx.byline.deleteMany({ where: { articleId } });
      await tx.articleTopic.deleteMany({ where: { articleId } });
      await tx.pictureUse.deleteMany({ where: { articleId } });
      await tx.article.update({
        where: { id: articleId },
        data: {
          state: 'draft',
          publishedAt: null,
          unpublishAt: null,
          liveRevisionId: null,
          liveVersion: null,
          changedAt: now,
        },
      });
    }
    await (was === 'live' ? openReceipt(tx, articleId, now, NOWHERE) : dropReceipt(tx, articleId));
    await writeDown(tx, {
      actor,
      at: now,
      action: was === 'live' ? 'withdraw' : 'unschedule',
      thing: { kind: 'article', id: articleId },
      ...(why ? { after: { why } } : {}),
    });
    return {
      answer: { ok: true, was },
      forget: was === 'live' ? { tags: lists, hard: own } : { tags: [CLOCK] },
    };
  });
}
