import type { Actor } from '@/features/newsroom/actor';
import { writeDown } from '@/features/newsroom/audit';
import { lockPiece } from '@/features/newsroom/commands/lock-piece';
import { staffDb } from '@/lib/staff-db';

export type EmbargoOrder = {
  articleId: string;
  actor: Actor;
  now: Date;
  /** Nothing of the piece may be seen before; null lifts it. */
  at: Date | null;
  /** For whom it is held. */
  heldFor?: string;
  /** Who may not publish may set one and put it off, never bring it nearer. */
  mayLift: boolean;
};
export type EmbargoAnswer =
  | { ok: true }
  | {
      ok: false;
      problem: 'unknown-article' | 'in-the-past' | 'seen-before' | 'goes-live-before' | 'not-yours-to-lift';
    };

/** Holds a piece that readers have not seen until an instant. Readers learn nothing of it, not even that it is there. */
export async function setEmbargo(order: EmbargoOrder): Promise<EmbargoAnswer> {
  const { articleId, actor, now, at, heldFor, mayLift } = order;
  return staffDb().$transaction(async (tx) => {
    const article = await lockPiece(tx, articleId);
    if (!article) return { ok: false, problem: 'unknown-article' };
    const { embargoAt: was, publishedAt, state } = article;
    if (at && at <= now) return { ok: false, problem: 'in-the-past' };
    if (at && publishedAt && (publishedAt <= now || state === 'withdrawn'))
      return { ok: false, problem: 'seen-before' };
    if (at && publishedAt && publishedAt < at) return { ok: false, problem: 'goes-live-before' };
    if (was && was > now && (!at || at < was) && !mayLift) return { ok: false, problem: 'not-yours-to-lift' };
    const held = { embargoAt: at, embargoFor: heldFor?.trim() || null, embargoSetAt: now, embargoById: actor.staffId };
    await tx.article.update({ where: { id: articleId }, data: at ? held : LIFTED });
    await writeDown(tx, {
      ...{ actor, at: now, action: at ? 'embargo' : 'lift-embargo', thing: { kind: 'article', id: articleId } },
      ...(was ? { before: { until: was.toISOString() } } : {}),
      ...(at ? { after: { until: at.toISOString(), for: heldFor ?? '' } } : {}),
    });
    return { ok: true };
  });
}

const LIFTED = { embargoAt: null, embargoFor: null, embargoSetAt: null, embargoById: null };
