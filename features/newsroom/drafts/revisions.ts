import 'server-only';
import { textOf } from '@/features/newsroom/drafts/draft-text';
import { namesOf } from '@/features/newsroom/drafts/names';
import { removesMost } from '@/features/newsroom/drafts/rules';
import { countTextWords } from '@/features/newsroom/text/count-words';
import type { Text } from '@/features/newsroom/text/text';
import { staffDb } from '@/lib/staff-db';

export type RevisionLine = {
  id: string;
  number: number;
  reason: string;
  name: string | null;
  words: number;
  at: Date;
  by: { id: string; name: string } | null;
  /** Everybody who wrote on it since the revision before. */
  writers: { id: string; name: string }[];
  /** The text that readers see. */
  isLive: boolean;
};

/** A piece's revisions, newest first, without their texts. */
export async function listRevisions(articleId: string): Promise<RevisionLine[]> {
  const found = await staffDb().revision.findMany({
    where: { articleId },
    orderBy: { number: 'desc' },
    select: {
      ...{ id: true, number: true, reason: true, name: true, words: true, createdAt: true },
      ...{ createdById: true, writerIds: true, liveOf: { select: { id: true } } },
    },
  });
  const names = await namesOf(
    staffDb(),
    found.flatMap((it) => [it.createdById, ...it.writerIds]),
  );
  return found.map(({ createdAt, createdById, writerIds, liveOf, ...line }) => ({
    ...line,
    at: createdAt,
    by: names(createdById),
    writers: writerIds.flatMap((id) => names(id) ?? []),
    isLive: liveOf !== null,
  }));
}

/** One revision with its text; null where the piece has none such. */
export async function findRevision(
  articleId: string,
  revisionId: string,
): Promise<{ number: number; at: Date; words: number; text: Text } | null> {
  const found = await staffDb().revision.findFirst({ where: { id: revisionId, articleId } });
  return found && { number: found.number, at: found.createdAt, words: found.words, text: textOf(found) };
}

/** The text that was kept because a save removed most of it, while it has not come back: asked about before publishing. */
export async function findRemoval(
  articleId: string,
): Promise<{ revisionId: string; removed: number; of: number } | null> {
  const last = await staffDb().revision.findFirst({
    where: { articleId, reason: { in: ['kept', 'publish', 'restore'] } },
    orderBy: { number: 'desc' },
    select: { id: true, reason: true, words: true },
  });
  const draft = last?.reason === 'kept' ? await staffDb().draft.findUnique({ where: { articleId } }) : null;
  if (!last || !draft) return null;
  const left = countTextWords(textOf(draft));
  return removesMost(last.words, left) ? { revisionId: last.id, removed: last.words - left, of: last.words } : null;
}
