import type { Actor } from '@/features/newsroom/actor';
import { writeDown } from '@/features/newsroom/audit';
import { keepRevision } from '@/features/newsroom/commands/keep-revision';
import { EVERY_FIELD, textOf, toColumns } from '@/features/newsroom/drafts/draft-text';
import { type LockedDraft, lockDraft } from '@/features/newsroom/drafts/lock-draft';
import { listWriters } from '@/features/newsroom/drafts/writers';
import { same } from '@/features/newsroom/saving/merge/same';
import { countTextWords } from '@/features/newsroom/text/count-words';
import type { Text } from '@/features/newsroom/text/text';
import { staffDb, type Transaction } from '@/lib/staff-db';

type Order = { articleId: string; revisionId: string; actor: Actor; now: Date };
type Answer =
  | { ok: true; version: number; revisionId: string; keptId: string | null }
  | { ok: false; problem: 'unknown' | 'trashed' };

/**
 * Makes a revision's text the draft's again, as a version and a revision of its own. What stood before is kept as a
 * revision too; what others are typing at that moment is merged with it at their next save, as any change is.
 */
export async function restoreRevision({ articleId, revisionId, actor, now }: Order): Promise<Answer> {
  return staffDb().$transaction(async (tx) => {
    const draft = await lockDraft(tx, articleId);
    const revision = await tx.revision.findFirst({ where: { id: revisionId, articleId } });
    if (!draft || !revision) return { ok: false, problem: 'unknown' };
    if (draft.article.trashedAt) return { ok: false, problem: 'trashed' };

    const [stood, text] = [textOf(draft), textOf(revision)];
    const name = `Before version ${revision.number} was restored`;
    const keptId = await keep(tx, draft, stood, { reason: 'kept', name, actor, now });
    const version = draft.version + 1;
    const changed = changedBetween(stood, text);
    const next = await tx.draft.update({
      where: { articleId },
      data: { ...toColumns(text, changed), version, changedAt: now, changedById: actor.staffId },
    });
    await tx.draftChange.create({
      data: {
        ...{ articleId, version, at: now, staffId: actor.staffId },
        ...{ fields: changed.fields, blocks: changed.blocks, reordered: changed.order },
      },
    });
    const restored = await keep(tx, { ...next, article: draft.article }, text, {
      ...{ reason: 'restore', name: `Version ${revision.number} restored`, actor, now },
    });
    await writeDown(tx, {
      ...{ actor, at: now, action: 'restore-version', thing: { kind: 'article', id: articleId } },
      ...{ before: { revisionId: keptId }, after: { revisionId: restored, of: revisionId } },
    });
    return { ok: true, version, revisionId: restored, keptId };
  });
}

type Occasion = { reason: 'kept' | 'restore'; name: string; actor: Actor; now: Date };

async function keep(tx: Transaction, draft: LockedDraft, text: Text, { reason, name, actor, now }: Occasion) {
  const { article: _article, ...plain } = draft;
  const writerIds = await listWriters(tx, draft.articleId);
  return keepRevision(tx, plain, { words: countTextWords(text), reason, name, actor, now, writerIds });
}

function changedBetween(one: Text, other: Text) {
  const ids = [...new Set([...one.order, ...other.order])];
  return {
    fields: EVERY_FIELD.filter((name) => !same(one.fields[name], other.fields[name])),
    blocks: ids.filter((id) => !same(one.blocks.get(id) ?? null, other.blocks.get(id) ?? null)),
    order: !same(one.order, other.order),
  };
}
