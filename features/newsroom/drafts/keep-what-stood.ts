import { keepRevision } from '@/features/newsroom/commands/keep-revision';
import type { LockedDraft } from '@/features/newsroom/drafts/lock-draft';
import { mayRemoveMost, removesMost, wantsCheckpoint } from '@/features/newsroom/drafts/rules';
import { listWriters } from '@/features/newsroom/drafts/writers';
import type { Saved } from '@/features/newsroom/saving/protocol';
import { countRemoved, countTextWords } from '@/features/newsroom/text/count-words';
import type { Text } from '@/features/newsroom/text/text';
import type { Transaction } from '@/lib/staff-db';

type Step = { draft: LockedDraft; stood: Text; next: Text; staffId: string | null; now: Date };

/**
 * Keeps the text that a save is about to replace, where it is time to: every ten minutes of writing, when another takes
 * over, and when most of it goes; only of the last there is something to say.
 */
export async function keepWhatStood(tx: Transaction, step: Step): Promise<Saved['kept'] | undefined> {
  const { draft, stood, next, staffId, now } = step;
  const removed = countRemoved(stood, next);
  const words = mayRemoveMost(removed) ? countTextWords(stood) : 0;
  if (removesMost(words, words - removed)) {
    const name = `Before ${removed.toLocaleString('en-GB')} of ${words.toLocaleString('en-GB')} words were removed`;
    return { revisionId: await keepDraft(tx, draft, { words, reason: 'kept', name, now }), removed, of: words };
  }
  const last = await tx.revision.findFirst({
    where: { articleId: draft.articleId },
    orderBy: { number: 'desc' },
    select: { createdAt: true },
  });
  const writing = { since: last?.createdAt ?? draft.article.createdAt, kept: last?.createdAt ?? null };
  const { changedAt, changedById } = draft;
  if (!wantsCheckpoint({ ...writing, changedAt, changedById, staffId, now })) return undefined;
  const all = countTextWords(stood);
  if (all > 0) await keepDraft(tx, draft, { words: all, reason: 'checkpoint', now });
  return undefined;
}

type Occasion = { words: number; reason: 'kept' | 'checkpoint'; name?: string; now: Date };

/** In the name of who wrote it, not of who writes next. */
async function keepDraft(tx: Transaction, draft: LockedDraft, occasion: Occasion): Promise<string> {
  const { article: _article, ...plain } = draft;
  return keepRevision(tx, plain, {
    ...occasion,
    actor: { staffId: draft.changedById, name: '' },
    writerIds: await listWriters(tx, draft.articleId),
  });
}
