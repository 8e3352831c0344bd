import type { Actor } from '@/features/newsroom/actor';
import { writeDown } from '@/features/newsroom/audit';
import { lockPiece } from '@/features/newsroom/commands/lock-piece';
import { staffDb } from '@/lib/staff-db';

type Order = { articleId: string; actor: Actor; now: Date };
export type TrashAnswer = { ok: true } | { ok: false; problem: 'unknown' | 'readers-see-it' };

/** Lays a piece into the trash, where it can be taken from again. What readers see, or are to see, is withdrawn first. */
export async function trashPiece({ articleId, actor, now }: Order): Promise<TrashAnswer> {
  return staffDb().$transaction(async (tx) => {
    const article = await lockPiece(tx, articleId);
    if (!article) return { ok: false, problem: 'unknown' };
    if (article.state === 'published') return { ok: false, problem: 'readers-see-it' };
    if (article.trashedAt) return { ok: true };
    await tx.article.update({ where: { id: articleId }, data: { trashedAt: now, trashedById: actor.staffId } });
    await writeDown(tx, { actor, at: now, action: 'trash', thing: { kind: 'article', id: articleId } });
    return { ok: true };
  });
}
