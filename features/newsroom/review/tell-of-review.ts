import { signature } from '@/features/newsroom/schema';
import { listWhoPublishes } from '@/features/newsroom/who-publishes';
import type { Transaction } from '@/lib/staff-db';
import type { Draft } from '@/prisma/client/staff/client';

type Told = { draft: Draft; createdById: string | null; is: 'sent' | 'back'; byId: string | null; now: Date };

/** A letter, by the outbox, to each who may publish the piece, or to its writers; nobody is told of their own deed. */
export async function tellOfReview(tx: Transaction, { draft, createdById, is, byId, now }: Told): Promise<void> {
  const { articleId } = draft;
  const ids = is === 'sent' ? await listWhoPublishes(tx, articleId) : await listWriters(tx, draft, createdById);
  const others = [...new Set(ids)].filter((id) => id !== byId);
  await tx.outbox.createMany({
    data: others.map((staffId) => ({ kind: 'mail.review', payload: { articleId, staffId, is }, createdAt: now })),
  });
}

async function listWriters(tx: Transaction, { bylines }: Draft, createdById: string | null): Promise<string[]> {
  const authorIds = signature
    .array()
    .parse(bylines)
    .map((it) => it.authorId);
  const authors = await tx.author.findMany({ where: { id: { in: authorIds } }, select: { staffId: true } });
  return [createdById, ...authors.map((it) => it.staffId)].filter((id) => id !== null);
}
