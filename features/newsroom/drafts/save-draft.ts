import { admitChanges } from '@/features/newsroom/drafts/admit-changes';
import { findAnswer, rememberAnswer } from '@/features/newsroom/drafts/answer-once';
import { listChangedSince, toPatchOf } from '@/features/newsroom/drafts/changed-since';
import { type LockedDraft, lockDraft } from '@/features/newsroom/drafts/lock-draft';
import { listPassages } from '@/features/newsroom/drafts/passages';
import { type Written, writeChanges } from '@/features/newsroom/drafts/write-changes';
import type { Changes, Patch, Save, Saved } from '@/features/newsroom/saving/protocol';
import { staffDb, type Transaction } from '@/lib/staff-db';

export type SaveOrder = {
  articleId: string;
  save: Save;
  staffId: string;
  now: Date;
  /** More of the same transaction: what is settled with it. */
  also?: (tx: Transaction) => Promise<void>;
  /** Beside the save itself, what makes the question another one. */
  asked?: unknown;
};
export type SaveAnswer =
  | Saved
  | { ok: false; problem: 'unknown' | 'trashed' | 'key-used' | 'somebody-else' | 'too-large' }
  | { ok: false; problem: 'not-a-text'; field: string };

/**
 * Saves what one window changed, as of the version it saw: what nobody else touched is taken, what others changed is
 * merged word by word, what collides waits beside what stands. One transaction; the same key is answered the same and
 * written once.
 */
export async function saveDraft({ articleId, save, staffId, now, also, asked = null }: SaveOrder): Promise<SaveAnswer> {
  if (save.staffId !== staffId) return { ok: false, problem: 'somebody-else' };
  const admitted = admitChanges(save.changes);
  if (!admitted.ok) return admitted;
  const question = { key: save.key, articleId, staffId, asked: [save, asked] };
  return staffDb().$transaction(async (tx) => {
    const draft = await lockDraft(tx, articleId);
    if (!draft) return { ok: false, problem: 'unknown' };
    const before = await findAnswer(tx, question);
    if (before) return before.ok ? before.answer : before;
    if (draft.article.trashedAt) return { ok: false, problem: 'trashed' };

    const { changes } = admitted;
    const written = await writeChanges(tx, { draft, changes, staffId, windowId: save.windowId, now });
    if (!written) return { ok: false, problem: 'too-large' };
    await also?.(tx);
    const answer = await toAnswer(tx, { draft, save, sent: changes, written, now });
    await rememberAnswer(tx, question, answer);
    return answer;
  });
}

type Answering = { draft: LockedDraft; save: Save; sent: Changes; written: Written; now: Date };

async function toAnswer(tx: Transaction, { draft, save, sent, written, now }: Answering): Promise<Saved> {
  const { articleId } = draft;
  const { windowId, seen } = save;
  const { version, outcome, waitingIds, kept } = written;
  const { named, others } = await listChangedSince(tx, { articleId, since: seen, version: draft.version, windowId });
  if (typeof named !== 'string') {
    for (const name of Object.keys(sent.fields ?? {})) named.fields.delete(name);
    for (const { id } of sent.body?.blocks ?? []) named.blocks.delete(id);
    for (const name of outcome.differs.fields) named.fields.add(name);
    for (const id of outcome.differs.blocks) named.blocks.add(id);
    named.order ||= outcome.differs.order;
  }
  const merged = toPatchOf(outcome.text, named);
  const waiting = await listPassages(tx, articleId, waitingIds);
  return {
    ok: true,
    version,
    savedAt: now.toISOString(),
    ...(isEmpty(merged) ? {} : { merged }),
    ...(others.length > 0 ? { others } : {}),
    ...(waiting.length > 0 ? { waiting } : {}),
    ...(kept ? { kept } : {}),
  };
}

const isEmpty = (patch: Patch) => Object.keys(patch).length === 0;
