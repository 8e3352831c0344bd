import { slugFrom } from '@/features/newsroom/rules';
import type { Transaction } from '@/lib/staff-db';

/**
 * The slug that a piece goes out under: the one it was given or one of its headline, with -2, -3 … where another piece
 * has it or once had it. An address that readers have seen becomes a former one and leads here for ever.
 */
export async function settleAddress(
  tx: Transaction,
  article: { id: string; slug: string | null },
  draft: { slug: string | null; headline: string },
  wasSeen: boolean,
): Promise<string> {
  const slug = await freeSlug(tx, slugFrom(draft.slug ?? draft.headline), article.id);
  if (article.slug !== slug) {
    if (article.slug && wasSeen) await tx.formerSlug.create({ data: { slug: article.slug, articleId: article.id } });
    await tx.formerSlug.deleteMany({ where: { slug, articleId: article.id } });
  }
  return slug;
}

async function freeSlug(tx: Transaction, wanted: string, articleId: string): Promise<string> {
  // One piece at a time settles its address, so that two do not both find the same one free.
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtext('settle-address'))`;
  for (let number = 1; ; number++) {
    const slug = number === 1 ? wanted : `${wanted}-${number}`;
    const taken = await tx.article.findFirst({ where: { slug, id: { not: articleId } }, select: { id: true } });
    const wasTaken = await tx.formerSlug.findFirst({
      where: { slug, articleId: { not: articleId } },
      select: { slug: true },
    });
    if (!taken && !wasTaken) return slug;
  }
}
