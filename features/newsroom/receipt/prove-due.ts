import type { FetchPage } from '@/features/newsroom/receipt/fetched';
import { look } from '@/features/newsroom/receipt/look';
import { listWhoPublishes } from '@/features/newsroom/who-publishes';
import { staffDb } from '@/lib/staff-db';

/** Milliseconds: how often an open receipt is looked at in its first minute and later, and when the desk is told. */
const SOON = 1_000;
const LATER = 10_000;
const WORTH_A_LETTER = 60_000;
const AT_ONCE = 5;

/**
 * Proves what is due and not proven: what nobody watches, what went live while everybody slept, what stays red. After a
 * minute in red the desk is told by mail, once.
 * @returns how many are still open
 */
export async function proveDue(now: Date, fetchPage?: FetchPage): Promise<number> {
  const before = (ms: number) => new Date(now.getTime() - ms);
  const open = await staffDb().receipt.findMany({
    where: {
      provenAt: null,
      dueAt: { lte: now },
      OR: [
        { lookedAt: null },
        { lookedAt: { lte: before(SOON) }, dueAt: { gt: before(WORTH_A_LETTER) } },
        { lookedAt: { lte: before(LATER) } },
      ],
    },
    orderBy: { dueAt: 'asc' },
    take: AT_ONCE,
  });
  let red = 0;
  for (const { articleId, dueAt, mailedAt } of open) {
    await look(articleId, fetchPage);
    const { provenAt } = (await staffDb().receipt.findUnique({ where: { articleId } })) ?? {};
    if (provenAt !== null) continue;
    red += 1;
    if (!mailedAt && dueAt <= before(WORTH_A_LETTER)) await tellDesk(articleId, now);
  }
  return red;
}

async function tellDesk(articleId: string, now: Date): Promise<void> {
  await staffDb().$transaction(async (tx) => {
    const { count } = await tx.receipt.updateMany({
      where: { articleId, mailedAt: null, provenAt: null },
      data: { mailedAt: now },
    });
    if (count === 0) return;
    const desk = await listWhoPublishes(tx, articleId);
    await tx.outbox.createMany({
      data: desk.map((staffId) => ({ kind: 'mail.receipt', payload: { articleId, staffId }, createdAt: now })),
    });
  });
}
