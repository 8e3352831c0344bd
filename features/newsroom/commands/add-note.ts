import { CORRECTIONS } from '@/features/articles/tags';
import type { Actor } from '@/features/newsroom/actor';
import { writeDown } from '@/features/newsroom/audit';
import { lockPiece } from '@/features/newsroom/commands/lock-piece';
import { reachOf } from '@/features/newsroom/reach';
import { change } from '@/lib/change';
import type { Transaction } from '@/lib/staff-db';

type Order = {
  articleId: string;
  actor: Actor;
  now: Date;
  /** Drawn by whoever asks, and the note's id: sent again, it is written once. */
  key: string;
  text: string;
};
export type NoteAnswer = { ok: true } | { ok: false; problem: 'unknown-article' | 'never-seen' | 'changed-since' };

/** Says on a piece that readers know, for good, that something in it was wrong. Its text is put right by an update. */
export async function correct({ text, ...order }: Order): Promise<NoteAnswer> {
  return addNote(
    order,
    'correct',
    { text },
    {
      find: (tx) => tx.correction.findUnique({ where: { id: order.key }, select: { articleId: true } }),
      write: (tx, noted) => tx.correction.create({ data: { ...noted, correctedAt: order.now, text } }),
    },
  );
}

/** Puts a claimant's statement (§ 20 MStV) on a piece, as it was given, for as long as the piece stands. */
export async function addReply({ text, claimant, ...order }: Order & { claimant: string }): Promise<NoteAnswer> {
  return addNote(
    order,
    'right-of-reply',
    { claimant, text },
    {
      find: (tx) => tx.rightOfReply.findUnique({ where: { id: order.key }, select: { articleId: true } }),
      write: (tx, noted) => tx.rightOfReply.create({ data: { ...noted, repliedAt: order.now, claimant, text } }),
    },
  );
}

type Kind = {
  find: (tx: Transaction) => Promise<{ articleId: string } | null>;
  write: (tx: Transaction, noted: { id: string; articleId: string }) => Promise<unknown>;
};

async function addNote(
  { articleId, actor, now, key }: Omit<Order, 'text'>,
  action: string,
  after: Record<string, string>,
  { find, write }: Kind,
): Promise<NoteAnswer> {
  return change<NoteAnswer>(async (tx) => {
    const article = await lockPiece(tx, articleId);
    if (!article) return { answer: { ok: false, problem: 'unknown-article' }, forget: null };
    const before = await find(tx);
    if (before) {
      const isSame = before.articleId === articleId;
      return { answer: isSame ? { ok: true } : { ok: false, problem: 'changed-since' }, forget: null };
    }
    if (!article.publishedAt || article.publishedAt > now)
      return { answer: { ok: false, problem: 'never-seen' }, forget: null };
    await write(tx, { id: key, articleId });
    await tx.article.update({ where: { id: articleId }, data: { changedAt: now } });
    await writeDown(tx, { actor, at: now, action, thing: { kind: 'article', id: articleId }, after });
    const { own, lists } = await reachOf(tx, articleId);
    return { answer: { ok: true }, forget: { tags: [...own, ...lists, CORRECTIONS] } };
  });
}
