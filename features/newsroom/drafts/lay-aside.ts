import { toJson } from '@/features/newsroom/drafts/draft-text';
import type { Lost } from '@/features/newsroom/saving/merge/merge-changes';
import { same } from '@/features/newsroom/saving/merge/same';
import type { RawNode } from '@/features/newsroom/saving/protocol';
import { toAdmissible } from '@/features/newsroom/text/admissible';
import { isNode } from '@/features/newsroom/text/is-node';
import { NO_WORDS, scrub, toStorable } from '@/features/newsroom/text/scrub';
import type { Transaction } from '@/lib/staff-db';
import { Prisma } from '@/prisma/client/staff/client';

type Writer = {
  articleId: string;
  staffId: string;
  windowId: string;
  /** The version that it met. */
  met: number;
  now: Date;
};

/**
 * Lays what did not come to stand beside what does, until somebody chooses; answers the passages' ids. What is typed on in
 * a passage that waits takes its place: it begins as the other ended.
 */
export async function layAside(tx: Transaction, writer: Writer, lost: Lost[]): Promise<string[]> {
  const ids: string[] = [];
  for (const it of lost) ids.push(await layOneAside(tx, writer, it));
  return ids;
}

async function layOneAside(tx: Transaction, { articleId, staffId, windowId, met, now }: Writer, lost: Lost) {
  const place = { articleId, field: lost.field, blockId: lost.blockId };
  const last = await lastWriterOf(tx, place, met);
  const values = {
    waiting: toStored(lost, lost.waiting),
    against: toStored(lost, lost.against),
    againstById: last,
    writtenAt: now,
  };
  const open = await tx.waitingPassage.findMany({ where: { ...place, staffId, windowId, settledAt: null } });
  const continued = open.find(
    (it) => same(it.waiting, lost.was) || (same(it.was, lost.was) && same(it.waiting, lost.waiting)),
  );
  if (continued) {
    await tx.waitingPassage.update({ where: { id: continued.id }, data: values });
    return continued.id;
  }
  // That a paragraph be taken away waits in the name of who took it, not of who wrote on in it.
  const made = await tx.waitingPassage.create({
    data: {
      ...place,
      ...values,
      was: toStored(lost, lost.was),
      windowId,
      staffId: lost.by === 'theirs' ? last : staffId,
    },
    select: { id: true },
  });
  return made.id;
}

/** Who changed this field or block last. */
async function lastWriterOf(
  tx: Transaction,
  { articleId, field, blockId }: { articleId: string } & Pick<Lost, 'field' | 'blockId'>,
  met: number,
) {
  const change = await tx.draftChange.findFirst({
    where: {
      articleId,
      version: { lte: met },
      ...(blockId ? { blocks: { has: blockId } } : { fields: { has: field } }),
    },
    orderBy: { version: 'desc' },
    select: { staffId: true },
  });
  return change?.staffId ?? null;
}

function toStored({ blockId }: Lost, value: unknown) {
  if (value === null || value === undefined) return Prisma.JsonNull;
  if (blockId) return toJson(isNode(value) ? toAdmissible(blockId, value) : scrub(value, NO_WORDS));
  return toJson(typeof value === 'string' ? toStorable(value) : scrub(value, NO_WORDS));
}
