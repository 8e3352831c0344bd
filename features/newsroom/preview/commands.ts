import type { Actor } from '@/features/newsroom/actor';
import { writeDown } from '@/features/newsroom/audit';
import { drawPreviewToken } from '@/features/newsroom/preview/tokens';
import { staffDb } from '@/lib/staff-db';
import { hashToken } from '@/lib/tokens';

const DAY = 24 * 60 * 60_000;

type Share = { articleId: string; note: string; days: number; actor: Actor; now: Date };

/** Makes a link by which an outsider reads a piece as it stands; its token is known to whoever asked for it alone. */
export async function sharePreview({
  articleId,
  note,
  days,
  actor,
  now,
}: Share): Promise<{ id: string; token: string }> {
  const { token, hash } = drawPreviewToken();
  const expiresAt = new Date(now.getTime() + days * DAY);
  const id = await staffDb().$transaction(async (tx) => {
    const link = await tx.previewLink.create({
      data: { articleId, note, tokenHash: hash, createdById: actor.staffId, createdAt: now, expiresAt },
    });
    await writeDown(tx, {
      ...{ actor, at: now, action: 'share-preview', thing: { kind: 'article', id: articleId } },
      after: { link: link.id, note, until: expiresAt.toISOString() },
    });
    return link.id;
  });
  return { id, token };
}

type Revoke = { articleId: string; linkId: string; actor: Actor; now: Date };

/** Ends a link at once. */
export async function revokePreview({ articleId, linkId, actor, now }: Revoke): Promise<boolean> {
  return staffDb().$transaction(async (tx) => {
    const { count } = await tx.previewLink.updateMany({
      where: { id: linkId, articleId, revokedAt: null },
      data: { revokedAt: now },
    });
    if (count === 0) return false;
    await writeDown(tx, {
      ...{ actor, at: now, action: 'end-preview', thing: { kind: 'article', id: articleId } },
      after: { link: linkId },
    });
    return true;
  });
}

/** Notes that somebody opened a link; nothing else changes, however often a mail scanner does it. */
export async function countView(token: string, now: Date): Promise<void> {
  await staffDb().previewLink.updateMany({
    where: { tokenHash: hashToken(token), revokedAt: null, expiresAt: { gt: now } },
    data: { views: { increment: 1 }, lastViewedAt: now },
  });
}
