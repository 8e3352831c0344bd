import { createHash } from 'node:crypto';
import { toJson } from '@/features/newsroom/drafts/draft-text';
import { toKey } from '@/features/newsroom/saving/merge/same';
import { type Saved, saved } from '@/features/newsroom/saving/protocol';
import type { Transaction } from '@/lib/staff-db';

type Question = { key: string; articleId: string; staffId: string; asked: unknown };
type Before = { ok: true; answer: Saved } | { ok: false; problem: 'key-used' } | null;

/** What a key was answered with before; null for a new one. A key of another question is refused. */
export async function findAnswer(tx: Transaction, { key, articleId, staffId, asked }: Question): Promise<Before> {
  const found = await tx.draftSave.findUnique({ where: { key } });
  if (!found) return null;
  if (found.articleId !== articleId || found.staffId !== staffId || found.hash !== hashOf(asked)) {
    return { ok: false, problem: 'key-used' };
  }
  return { ok: true, answer: saved.parse(found.answer) };
}

export async function rememberAnswer(tx: Transaction, question: Question, answer: Saved): Promise<void> {
  const { asked, ...rest } = question;
  await tx.draftSave.create({
    data: { ...rest, hash: hashOf(asked), answer: toJson(answer), savedAt: new Date(answer.savedAt) },
  });
}

const hashOf = (asked: unknown) => createHash('sha256').update(toKey(asked)).digest('hex');
