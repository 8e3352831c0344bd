import { pieceOf } from '@/features/newsroom/pieces';
import { linesOf, redOf } from '@/features/newsroom/receipt/receipt';
import type { Need } from '@/features/newsroom/today/needs';
import { may, type Someone } from '@/features/staff/permissions';
import { staffDb } from '@/lib/staff-db';

/** Milliseconds: what was done a moment ago may still be on its way. */
const ON_ITS_WAY = 3_000;

/** What readers are not shown though the desk did it, of pieces that this person may publish. */
export async function listRedReceipts(staff: Someone, now: Date): Promise<Need[]> {
  const open = await staffDb().receipt.findMany({
    where: { provenAt: null, lookedAt: { not: null }, dueAt: { lte: new Date(now.getTime() - ON_ITS_WAY) } },
    orderBy: { dueAt: 'asc' },
    take: 20,
    include: { article: { select: { draft: { select: { headline: true, language: true } } } } },
  });
  const needs = await Promise.all(
    open.map(async ({ articleId, dueAt, lines, article: { draft } }): Promise<Need | null> => {
      const piece = await pieceOf(articleId);
      const surfaces = redOf(linesOf(lines)).map((it) => it.name);
      if (!piece || !draft || surfaces.length === 0 || !may(staff, 'article:publish', piece)) return null;
      return { is: 'receipt', articleId, ...draft, surfaces, since: dueAt.toISOString() };
    }),
  );
  return needs.flatMap((need) => need ?? []);
}
