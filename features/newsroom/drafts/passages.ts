import { namesOf } from '@/features/newsroom/drafts/names';
import type { Passage } from '@/features/newsroom/saving/protocol';
import type { Transaction } from '@/lib/staff-db';

/** What waits for a choice, oldest first; of a whole piece, or some by their ids. */
export async function listPassages(tx: Transaction, articleId: string, ids?: string[]): Promise<Passage[]> {
  if (ids?.length === 0) return [];
  const open = await tx.waitingPassage.findMany({
    where: { articleId, settledAt: null, ...(ids ? { id: { in: ids } } : {}) },
    orderBy: { id: 'asc' },
  });
  const names = await namesOf(
    tx,
    open.flatMap((it) => [it.staffId, it.againstById]),
  );
  return open.map(({ id, field, blockId, was, waiting, against, staffId, againstById, writtenAt }) => ({
    ...{ id, field, blockId, was, waiting, against },
    by: names(staffId),
    againstBy: names(againstById),
    writtenAt: writtenAt.toISOString(),
  }));
}
