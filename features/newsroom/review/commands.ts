import type { Actor } from '@/features/newsroom/actor';
import { writeDown } from '@/features/newsroom/audit';
import { keepRevision } from '@/features/newsroom/commands/keep-revision';
import { lockPiece } from '@/features/newsroom/commands/lock-piece';
import { readManuscript } from '@/features/newsroom/manuscript';
import { tellOfReview } from '@/features/newsroom/review/tell-of-review';
import { staffDb, type Transaction } from '@/lib/staff-db';
import type { Draft } from '@/prisma/client/staff/client';

type Order = { articleId: string; actor: Actor; now: Date };
type WithWords = Order & { words?: string };
type Seen = Order & { version: number };
export type ReviewAnswer =
  | { ok: true }
  | { ok: false; problem: 'unknown-article' | 'trashed' | 'changed-since' | 'not-in-review' | 'nothing-to-approve' };

/** Lays a text before those who may publish, with a word to them; they get a letter. Sent twice it is sent once. */
export async function sendForReview({ words, ...order }: WithWords): Promise<ReviewAnswer> {
  return onDraft(order, async (tx, draft, createdById) => {
    const { articleId, stage } = draft;
    if (stage !== 'writing') return { ok: true };
    const said = { sentAt: order.now, sentById: order.actor.staffId, sentWords: words?.trim() || null };
    await noteReview(tx, articleId, { ...said, ...NOT_BACK });
    await tx.draft.update({ where: { articleId }, data: { stage: 'in-review' } });
    await tellOfReview(tx, { draft, createdById, is: 'sent', byId: order.actor.staffId, now: order.now });
    await note(tx, order, 'send-for-review', said.sentWords);
    return { ok: true };
  });
}

/** Takes a text back before somebody has judged it. */
export async function takeBack(order: Order): Promise<ReviewAnswer> {
  return onDraft(order, async (tx, { articleId, stage }) => {
    if (stage === 'writing') return { ok: true };
    await noteReview(tx, articleId, { ...NOT_SENT, ...NOT_APPROVED });
    await tx.draft.update({ where: { articleId }, data: { stage: 'writing' } });
    await note(tx, order, 'take-back', null);
    return { ok: true };
  });
}

/** Gives a text back to its writers, with what is to be done. */
export async function sendBack({ words, ...order }: Order & { words: string }): Promise<ReviewAnswer> {
  return onDraft(order, async (tx, draft, createdById) => {
    const { articleId, stage } = draft;
    if (stage === 'writing') return { ok: false, problem: 'not-in-review' };
    const back = { backAt: order.now, backById: order.actor.staffId, backWords: words.trim() };
    await noteReview(tx, articleId, { ...back, ...NOT_APPROVED });
    await tx.draft.update({ where: { articleId }, data: { stage: 'writing' } });
    await tellOfReview(tx, { draft, createdById, is: 'back', byId: order.actor.staffId, now: order.now });
    await note(tx, order, 'send-back', back.backWords);
    return { ok: true };
  });
}

/** Approves a text as it was seen, and keeps it: whatever is typed later waits for its own approval. */
export async function approve({ version, ...order }: Seen): Promise<ReviewAnswer> {
  return onDraft(order, async (tx, draft) => {
    const { articleId } = draft;
    if (draft.version !== version) return { ok: false, problem: 'changed-since' };
    if (draft.stage === 'approved') return { ok: true };
    const manuscript = await readManuscript(tx, articleId);
    if (!manuscript || manuscript.allWords === 0) return { ok: false, problem: 'nothing-to-approve' };
    const { actor, now } = order;
    const approvedRevisionId = await keepRevision(tx, draft, {
      ...{ words: manuscript.allWords, reason: 'approve', actor, now },
    });
    const said = { approvedAt: now, approvedById: actor.staffId, approvedRevisionId, approvedVersion: version };
    await noteReview(tx, articleId, { ...said, ...NOT_BACK });
    await tx.draft.update({ where: { articleId }, data: { stage: 'approved' } });
    await note(tx, order, 'approve', null);
    return { ok: true };
  });
}

const NOT_SENT = { sentAt: null, sentById: null, sentWords: null };
const NOT_BACK = { backAt: null, backById: null, backWords: null };
const NOT_APPROVED = { approvedAt: null, approvedById: null, approvedRevisionId: null, approvedVersion: null };

async function onDraft(
  { articleId }: Order,
  work: (tx: Transaction, draft: Draft, createdById: string | null) => Promise<ReviewAnswer>,
): Promise<ReviewAnswer> {
  return staffDb().$transaction(async (tx) => {
    const article = await lockPiece(tx, articleId);
    const draft = await tx.draft.findUnique({ where: { articleId } });
    if (!article || !draft) return { ok: false, problem: 'unknown-article' };
    if (article.trashedAt) return { ok: false, problem: 'trashed' };
    return work(tx, draft, article.createdById);
  });
}

type Said = Parameters<Transaction['review']['update']>[0]['data'];

async function noteReview(tx: Transaction, articleId: string, said: Said): Promise<void> {
  await tx.review.upsert({ where: { articleId }, update: {}, create: { articleId } });
  await tx.review.update({ where: { articleId }, data: said });
}

const note = (tx: Transaction, { articleId, actor, now }: Order, action: string, words: string | null) =>
  writeDown(tx, {
    ...{ actor, at: now, action, thing: { kind: 'article', id: articleId } },
    ...(words ? { after: { words } } : {}),
  });
