import { type Facts, seenOf } from '@/features/newsroom/desk/seen';
import type { Transaction } from '@/lib/staff-db';

/** What somebody else made of a thing while it was open here. */
export type Elsewhere = { by: string; at: Date | null; facts: Facts; seen: string };

/** What stands now, if it is not what was seen; null: nobody touched it. The row is locked by then. */
export async function changedElsewhere(
  tx: Transaction,
  { kind, id, facts, seen }: { kind: string; id: string; facts: Facts; seen: string },
): Promise<Elsewhere | null> {
  const stands = seenOf(facts);
  if (stands === seen) return null;
  const last = await tx.auditEntry.findFirst({
    where: { thingKind: kind, thingId: id },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    select: { actor: true, at: true },
  });
  return { by: last?.actor ?? 'Somebody', at: last?.at ?? null, facts, seen: stands };
}
