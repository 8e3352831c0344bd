import type { Actor } from '@/features/newsroom/actor';
import type { Transaction } from '@/lib/staff-db';
import type { Draft } from '@/prisma/client/staff/client';

type Occasion = {
  words: number;
  reason: 'publish' | 'approve' | 'checkpoint' | 'named' | 'restore' | 'kept';
  actor: Actor;
  now: Date;
  name?: string;
  /** Drawn by whoever asks for it. */
  id?: string;
  /** Everybody who wrote on it since the revision before; without them, the actor alone. */
  writerIds?: string[];
};

/** Writes a draft down as it stands, for good; answers the revision's id. The draft is locked: its lock numbers them, too. */
export async function keepRevision(
  tx: Transaction,
  draft: Draft,
  { words, reason, actor, now, name, id, writerIds }: Occasion,
): Promise<string> {
  const { version: _version, stage: _stage, changedAt: _at, changedById: _by, ...written } = draft;
  const { ahead: _ahead, liveVersion: _live, body, bylines, ...text } = written;
  const last = await tx.revision.aggregate({ where: { articleId: draft.articleId }, _max: { number: true } });
  const revision = await tx.revision.create({
    data: {
      ...text,
      ...(id ? { id } : {}),
      body: body ?? {},
      bylines: bylines ?? [],
      words,
      number: (last._max.number ?? 0) + 1,
      reason,
      name: name ?? null,
      writerIds: writerIds ?? (actor.staffId ? [actor.staffId] : []),
      createdAt: now,
      createdById: actor.staffId,
    },
    select: { id: true },
  });
  return revision.id;
}
