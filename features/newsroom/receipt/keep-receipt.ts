import { type Place, placesIn, withoutPlaces } from '@/features/newsroom/receipt/places';
import { type Receipt, redOf } from '@/features/newsroom/receipt/receipt';
import { staffDb, type Transaction } from '@/lib/staff-db';

const UNSEEN = { lines: [], lookedAt: null, provenAt: null, mailedAt: null };

/**
 * Something was done that readers are to see: from an instant on every surface has to be proven anew.
 * @param stood where it stood before, @param stands where it stands now: the lists that it left, now or earlier and not yet
 * proven, have to be without it
 */
export async function openReceipt(
  tx: Transaction,
  articleId: string,
  dueAt: Date,
  { stood, stands }: { stood: Place[]; stands: Place[] },
): Promise<void> {
  const open = await tx.receipt.findUnique({ where: { articleId } });
  const owed = open && !open.provenAt ? placesIn(open.left) : [];
  const left = withoutPlaces([...stood, ...withoutPlaces(owed, stood)], stands);
  const anew = { ...UNSEEN, dueAt, left };
  await tx.receipt.upsert({ where: { articleId }, create: { articleId, ...anew }, update: anew });
}

/** What was planned is not any more, and readers never knew. */
export async function dropReceipt(tx: Transaction, articleId: string): Promise<void> {
  await tx.receipt.deleteMany({ where: { articleId } });
}

/** Keeps what was seen of a receipt as it stood then; where something was done since, it says nothing. */
export async function noteLook(articleId: string, dueAt: Date, seen: Receipt, now: Date): Promise<void> {
  const isTrue = redOf(seen.lines).length === 0;
  await staffDb().receipt.updateMany({
    where: { articleId, dueAt, provenAt: null },
    data: { lines: seen.lines, lookedAt: now, provenAt: isTrue ? now : null },
  });
  if (isTrue) await openEnd(articleId, dueAt, now);
}

/** A piece that ends by itself is to be proven gone too. */
async function openEnd(articleId: string, dueAt: Date, now: Date): Promise<void> {
  const article = await staffDb().article.findUnique({ where: { id: articleId }, select: { unpublishAt: true } });
  if (!article?.unpublishAt || article.unpublishAt <= now) return;
  await staffDb().receipt.updateMany({
    where: { articleId, dueAt },
    data: { ...UNSEEN, dueAt: article.unpublishAt, left: [] },
  });
}
