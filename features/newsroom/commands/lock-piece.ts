import type { Transaction } from '@/lib/staff-db';
import type { Article } from '@/prisma/client/staff/client';

/**
 * A piece that nobody else can change until this transaction ends; null where there is none. Everywhere the draft is
 * locked first, the article after it: a save holds its draft and then names the article, so the other way round each
 * would wait for the other. Whoever numbers a revision holds the draft. The article's key stays free to be named.
 */
export async function lockPiece(tx: Transaction, articleId: string): Promise<Article | null> {
  await tx.$executeRaw`select 1 from draft where article_id = ${articleId}::uuid for update`;
  await tx.$executeRaw`select 1 from article where id = ${articleId}::uuid for no key update`;
  return tx.article.findUnique({ where: { id: articleId } });
}
