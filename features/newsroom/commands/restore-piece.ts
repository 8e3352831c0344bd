import type { Actor } from '@/features/newsroom/actor';
import { writeDown } from '@/features/newsroom/audit';
import { lockPiece } from '@/features/newsroom/commands/lock-piece';
import { staffDb } from '@/lib/staff-db';

type Order = { articleId: string; actor: Actor; now: Date };

/** Takes a piece out of the trash again, as it was laid there. */
export async function restorePiece({
  articleId,
  actor,
  now,
}: Order): Promise<{ ok: true } | { ok: false; problem: 'unknown' }> {
  return staffDb().$transaction(async (tx) => {
    const article = await lockPiece(tx, articleId);
    if (!article) return { ok: false, problem: 'unknown' };
    if (!article.trashedAt) return { ok: true };
    await tx.article.update({ where: { id: articleId }, data: { trashedAt: null, trashedById: null } });
    await writeDown(tx, { actor, at: now, action: 'take-from-trash', thing: { kind: 'article', id: articleId } });
    return { ok: true };
  });
}
