import { articlePath } from '@/features/articles/paths';
import { CLOCK } from '@/features/articles/tags';
import type { Actor } from '@/features/newsroom/actor';
import { writeDown } from '@/features/newsroom/audit';
import { keepRevision } from '@/features/newsroom/commands/keep-revision';
import { lockPiece } from '@/features/newsroom/commands/lock-piece';
import { settleAddress } from '@/features/newsroom/commands/settle-address';
import { type Manuscript, readManuscript } from '@/features/newsroom/manuscript';
import { type Reach, reachOf } from '@/features/newsroom/reach';
import { openReceipt } from '@/features/newsroom/receipt/keep-receipt';
import { placesOf } from '@/features/newsroom/receipt/places';
import { MAY_LACK, type Missing, planPublication, reasonsNotToPublish, type Timing } from '@/features/newsroom/rules';
import { change, type Forget } from '@/lib/change';
import type { Transaction } from '@/lib/staff-db';
import type { Article, Draft } from '@/prisma/client/staff/client';

export type PublishOrder = {
  articleId: string;
  actor: Actor;
  now: Date;
  /** Scheduled: seen from this instant on. Absent: now. */
  goesLiveAt?: Date | undefined;
  /** Gone by itself from this instant on; absent leaves it as it was, null takes it back. */
  unpublishAt?: Date | null | undefined;
  /** Moves the visible "Updated" of a piece that readers have seen already. */
  material?: boolean | undefined;
  /** Drawn by whoever asks, and the new revision's id: sent again, it is answered the same and done once. */
  key?: string;
  /** The draft as it was seen: where somebody has typed since, nothing goes out. */
  version?: number;
  /** A text that was kept goes out in the draft's place: the one approved, or the one that is scheduled already. */
  revisionId?: string;
  /** Why it goes out without something that it should have (MAY_LACK). */
  override?: string | undefined;
};
export type PublishAnswer =
  | { ok: true; path: string; publishedAt: Date }
  | { ok: false; problem: 'unknown-article' | 'trashed' | 'changed-since' | Extract<Timing, { ok: false }>['problem'] }
  | { ok: false; problem: 'incomplete'; missing: Missing[] };

/** Makes the draft the text that readers see, now or from an instant on: for a first publication and for every later one. */
export async function publish(order: PublishOrder): Promise<PublishAnswer> {
  return change<PublishAnswer>(async (tx) => {
    const refuse = (answer: Extract<PublishAnswer, { ok: false }>) => ({ answer, forget: null });
    const article = await lockPiece(tx, order.articleId);
    if (!article) return refuse({ ok: false, problem: 'unknown-article' });
    const before = order.key ? await findDone(tx, article, order.key) : null;
    if (before) return { answer: before, forget: null };
    const stands = await tx.draft.findUnique({ where: { articleId: article.id } });
    const manuscript = await readManuscript(tx, article.id, order.revisionId);
    if (!stands || !manuscript) return refuse({ ok: false, problem: 'unknown-article' });
    if (article.trashedAt) return refuse({ ok: false, problem: 'trashed' });
    const textVersion = order.revisionId ? await versionOf(tx, article, order.revisionId) : stands.version;
    if (textVersion === null || (order.version !== undefined && order.version !== stands.version))
      return refuse({ ok: false, problem: 'changed-since' });

    const { now, goesLiveAt = null, unpublishAt } = order;
    const plan = planPublication(article, { goesLiveAt, ...(unpublishAt === undefined ? {} : { unpublishAt }) }, now);
    if (!plan.ok) return refuse(plan);
    const missing = reasonsNotToPublish(manuscript);
    const inTheWay = order.override ? missing.filter((it) => !MAY_LACK.has(it)) : missing;
    const { section } = manuscript;
    if (inTheWay.length > 0 || !section) return refuse({ ok: false, problem: 'incomplete', missing: inTheWay });

    const was = await reachOf(tx, article.id);
    const stood = await placesOf(tx, article.id, now);
    const slug = await settleAddress(tx, article, manuscript.draft, plan.wasSeen);
    await goLive(tx, { order, article, stands, manuscript, textVersion, plan, slug, sectionId: section.id, missing });
    const after = await reachOf(tx, article.id);
    const dueAt = plan.publishedAt > now ? plan.publishedAt : now;
    await openReceipt(tx, article.id, dueAt, { stood, stands: await placesOf(tx, article.id, now) });
    return {
      answer: { ok: true, path: articlePath(section.slug, slug), publishedAt: plan.publishedAt },
      forget:
        plan.wasSeen || plan.publishedAt <= now
          ? toForget(was, after, endsSooner(article.unpublishAt, plan.unpublishAt))
          : { tags: [CLOCK] },
    };
  });
}

/** The answer that was given under a key; the revision that it made bears it. */
async function findDone(tx: Transaction, article: Article, key: string): Promise<PublishAnswer | null> {
  const done = await tx.revision.findUnique({ where: { id: key }, select: { articleId: true } });
  if (!done) return null;
  const section = article.sectionId ? await tx.section.findUnique({ where: { id: article.sectionId } }) : null;
  if (done.articleId !== article.id || !article.slug || !section || !article.publishedAt)
    return { ok: false, problem: 'changed-since' };
  return { ok: true, path: articlePath(section.slug, article.slug), publishedAt: article.publishedAt };
}

/** The draft's version that a kept text was: only what was approved, or went out already, can go out again. */
async function versionOf(tx: Transaction, article: Article, revisionId: string): Promise<number | null> {
  if (revisionId === article.liveRevisionId) return article.liveVersion ?? 0;
  const review = await tx.review.findUnique({ where: { articleId: article.id } });
  return review?.approvedRevisionId === revisionId ? review.approvedVersion : null;
}

type Noted = { stands: Draft; slug: string; isWhole: boolean; wasTaken: boolean; actor: Actor; now: Date };

/**
 * The address that it got is the draft's too, unless that wants another one meanwhile; windows that have it open are told
 * as of any change. What was typed after the text that went out goes on waiting. Answers the draft's version.
 */
async function noteSlug(tx: Transaction, { stands, slug, isWhole, wasTaken, actor, now }: Noted): Promise<number> {
  const { articleId } = stands;
  const isNew = stands.slug !== slug && wasTaken;
  const { version } = await tx.draft.update({
    where: { articleId },
    data: {
      ...(isNew ? { slug, version: { increment: 1 } } : {}),
      ...(isWhole || stands.stage === 'approved' ? { stage: 'writing' } : {}),
    },
    select: { version: true },
  });
  if (!isNew) return version;
  const change = { articleId, version, at: now, staffId: actor.staffId, fields: ['slug'], blocks: [] };
  await tx.draftChange.create({ data: change });
  return version;
}

type Going = {
  order: PublishOrder;
  article: Article;
  /** The draft as it stands; the manuscript may be an earlier text. */
  stands: Draft;
  manuscript: Manuscript;
  textVersion: number;
  plan: Extract<Timing, { ok: true }>;
  slug: string;
  sectionId: string;
  missing: Missing[];
};

async function goLive(tx: Transaction, going: Going): Promise<void> {
  const { order, article, stands, manuscript, textVersion, plan, slug, sectionId, missing } = going;
  const { actor, now, key, override, material = false } = order;
  const { draft, bylines, pictureIds } = manuscript;
  const { publishedAt, unpublishAt, wasSeen } = plan;
  const articleId = article.id;
  const liveRevisionId = await keepRevision(
    tx,
    { ...draft, slug },
    { words: manuscript.allWords, reason: 'publish', actor, now, ...(key ? { id: key } : {}) },
  );
  const isWhole = textVersion === stands.version;
  const wasTaken = stands.slug === draft.slug;
  const version = await noteSlug(tx, { stands, slug, isWhole, wasTaken, actor, now });
  await tx.article.update({
    where: { id: articleId },
    data: {
      state: 'published',
      sectionId,
      slug,
      kind: draft.kind,
      language: draft.language,
      publishedAt,
      unpublishAt,
      changedAt: wasSeen ? now : publishedAt,
      withdrawnAt: null,
      withdrawnWhy: null,
      liveRevisionId,
      liveVersion: isWhole ? version : textVersion,
      ...(wasSeen && material ? { updatedAt: now } : {}),
    },
  });
  await tx.review.updateMany({ where: { articleId }, data: USED });

  await tx.byline.deleteMany({ where: { articleId } });
  await tx.articleTopic.deleteMany({ where: { articleId } });
  await tx.pictureUse.deleteMany({ where: { articleId } });
  await tx.byline.createMany({ data: bylines.map((it, position) => ({ ...it, articleId, position, publishedAt })) });
  await tx.articleTopic.createMany({
    data: draft.topicIds.map((topicId, position) => ({ articleId, topicId, position, publishedAt })),
  });
  await tx.pictureUse.createMany({ data: pictureIds.map((pictureId) => ({ articleId, pictureId })) });
  await writeDown(tx, {
    actor,
    at: now,
    action: publishedAt > now ? 'schedule' : 'publish',
    thing: { kind: 'article', id: articleId },
    after: {
      ...{ revisionId: liveRevisionId, publishedAt: publishedAt.toISOString() },
      ...(missing.length > 0 ? { without: missing, because: override ?? '' } : {}),
      ...(wasSeen && material ? { material } : {}),
      ...(unpublishAt ? { unpublishAt: unpublishAt.toISOString() } : {}),
    },
  });
}

/** An approval is used up by the text that goes out. */
const USED = { approvedAt: null, approvedById: null, approvedRevisionId: null, approvedVersion: null };

/** A kept copy knows the old end: where the new one comes sooner, the copies go, also those kept for an outage. */
function toForget(before: Reach, after: Reach, hard: boolean): Forget {
  const own = [...before.own, ...after.own];
  const lists = [...before.lists, ...after.lists];
  return hard ? { tags: lists, hard: own } : { tags: [...own, ...lists] };
}

const endsSooner = (was: Date | null, is: Date | null) => is !== null && (was === null || is < was);
