import type { Transaction } from '@/lib/staff-db';

type Who = { id: string; name: string } | null;

/** Finds the names of staff; of those who are gone for good, nobody's. */
export async function namesOf(tx: Transaction, ids: (string | null)[]): Promise<(id: string | null) => Who> {
  const asked = [...new Set(ids.filter((it) => it !== null))];
  if (asked.length === 0) return () => null;
  const staff = await tx.staff.findMany({ where: { id: { in: asked } }, select: { id: true, name: true } });
  const byId = new Map(staff.map((it) => [it.id, it]));
  return (id) => (id === null ? null : (byId.get(id) ?? null));
}
