import type { Transaction } from '@/lib/staff-db';

/** Everybody who changed a draft since its last revision. */
export async function listWriters(tx: Transaction, articleId: string): Promise<string[]> {
  const last = await tx.revision.aggregate({ where: { articleId }, _max: { createdAt: true } });
  const writers = await tx.draftChange.findMany({
    where: { articleId, staffId: { not: null }, ...(last._max.createdAt ? { at: { gt: last._max.createdAt } } : {}) },
    distinct: ['staffId'],
    orderBy: { version: 'asc' },
    select: { staffId: true },
  });
  return writers.flatMap((it) => it.staffId ?? []);
}
