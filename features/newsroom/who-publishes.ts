import { pieceOf } from '@/features/newsroom/pieces';
import { may, ROLES } from '@/features/staff/permissions';
import type { Transaction } from '@/lib/staff-db';

/** The ids of all who may publish a piece. */
export async function listWhoPublishes(tx: Transaction, articleId: string): Promise<string[]> {
  const piece = await pieceOf(articleId);
  const staff = await tx.staff.findMany({
    where: { leftAt: null },
    select: { id: true, role: true, sectionIds: true },
  });
  return staff.flatMap(({ id, role, sectionIds }) => {
    const known = ROLES.find((it) => it === role);
    return known && piece && may({ id, role: known, sectionIds }, 'article:publish', piece) ? [id] : [];
  });
}
