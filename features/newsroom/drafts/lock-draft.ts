import type { Transaction } from '@/lib/staff-db';
import type { Draft } from '@/prisma/client/staff/client';

export type LockedDraft = Draft & { article: { createdAt: Date; trashedAt: Date | null } };

/** A draft that nobody else can change until this transaction ends; null where there is none. Always before its article (lock-piece.ts). */
export async function lockDraft(tx: Transaction, articleId: string): Promise<LockedDraft | null> {
  await tx.$executeRaw`select 1 from draft where article_id = ${articleId}::uuid for update`;
  return tx.draft.findUnique({
    where: { articleId },
    include: { article: { select: { createdAt: true, trashedAt: true } } },
  });
}
