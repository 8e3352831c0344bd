import { articlePath } from '@/features/articles/paths';
import { CLOCK } from '@/features/articles/tags';
import type { Actor } from '@/features/newsroom/actor';
import { writeDown } from '@/features/newsroom/audit';
import { keepRevision } from '@/features/newsroom/commands/keep-revision';
import { lockPiece } from '@/features/newsroom/commands/lock-piece';
import { settleAddress } from '@/features/newsroom/commands/settle-address';
import { type Manuscript, readManuscript } from '@/features/newsroom/manuscript';
import { type Reach, reachOf } from '@/features/newsroom/reach';
import { type Missing, planPublication, reasonsNotToPublish, type Timing } from '@/features/newsroom/rules';
import { change, type Forget } from '@/lib/change';
import type { Transaction } from '@/lib/staff-db';
import type { Article, Draft } from '@/prisma/client/staff/client';

export type PublishOrder = {
  articleId: string;
  actor: Actor;
  now: Date;
  /** Scheduled: seen from this instant on. Absent: now. */
  goesLiveAt?: Date;
  /** Gone by itself from this instant on; absent leaves it as it was, null takes it back. */
  unpublishAt?: Date | null;
  /** Moves the visible "Updated" of a piece that readers have seen already. */
  material?: boolean;
};
export type PublishAnswer =
  | { ok: true; path: string; publishedAt: Date }
  | { ok: false; problem: 'unknown-article' | 'trashed' | Extract<Timing, { ok: false }>['problem'] }
  | { ok: false; problem: 'incomplete'; missing: Missing[] };

/** Makes the draft the text that readers see, now or from an instant on: for a first publication and for every later one. */
export async function publish(order: PublishOrder): Promise<PublishAnswer> {
  return change<PublishAnswer>(async (tx) => {
    const article = await lockPiece(tx, order.articleId);
    const manuscript = await readManuscript(tx, order.articleId);
    if (!article || !manuscript) return { answer: { ok: false, problem: 'unknown-article' }, forget: null };
    if (article.trashedAt) return { answer: { ok: false, problem: 'trashed' }, forget: null };

    const { now, goesLiveAt = null, unpublishAt } = order;
    const plan = planPublication(article, { goesLiveAt, ...(unpublishAt === undefined ? {} : { unpublishAt }) }, now);
    if (!plan.ok) return { answer: plan, forget: null };
    const missing = reasonsNotToPublish(manuscript);
    const { section } = manuscript;
    if (missing.length > 0 || !section) return { answer: { ok: false, problem: 'incomplete', missing }, forget: null };

    const before = await reachOf(tx, article.id);
    const slug = await settleAddress(tx, article, manuscript.draft, plan.wasSeen);
    await goLive(tx, { order, article, manuscript, plan, slug, sectionId: section.id });
    const after = await reachOf(tx, article.id);
    return {
      answer: { ok: true, path: articlePath(section.slug, slug), publishedAt: plan.publishedAt },
      forget:
        plan.wasSeen || plan.publishedAt <= now
          ? toForget(before, after, endsSooner(article.unpublishAt, plan.unpublishAt))
          : { tags: [CLOCK] },
    };
  });
}

/** The address that it got is the draft's too; windows that have it open are told as of any change. */
async function noteSlug(
  tx: Transaction,
  { articleId, slug: was }: Draft,
  slug: string,
  by: { actor: Actor; now: Date },
) {
  const isNew = was !== slug;
  const { version } = await tx.draft.update({
    where: { articleId },
    data: { slug, stage: 'writing', ...(isNew ? { version: { increment: 1 } } : {}) },
    select: { version: true },
  });
  if (!isNew) return;
  const change = { articleId, version, at: by.now, staffId: by.actor.staffId, fields: ['slug'], blocks: [] };
  await tx.draftChange.create({ data: change });
}

type Going = {
  order: PublishOrder;
  article: Article;
  manuscript: Manuscript;
  plan: Extract<Timing, { ok: true }>;
  slug: string;
  sectionId: string;
};

async function goLive(tx: Transaction, { order, article, manuscript, plan, slug, sectionId }: Going): Promise<void> {
  const { actor, now, material = false } = order;
  const { draft, bylines, pictureIds } = manuscript;
  const { publishedAt, unpublishAt, wasSeen } = plan;
  const articleId = article.id;
  const liveRevisionId = await keepRevision(
    tx,
    { ...draft, slug },
    { words: manuscript.allWords, reason: 'publish', actor, now },
  );
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
      ...(wasSeen && material ? { updatedAt: now } : {}),
    },
  });
  await noteSlug(tx, draft, slug, { actor, now });

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
    after: { revisionId: liveRevisionId, publishedAt: publishedAt.toISOString() },
  });
}

/** A kept copy knows the old end: where the new one comes sooner, the copies go, also those kept for an outage. */
function toForget(before: Reach, after: Reach, hard: boolean): Forget {
  const own = [...before.own, ...after.own];
  const lists = [...before.lists, ...after.lists];
  return hard ? { tags: lists, hard: own } : { tags: [...own, ...lists] };
}

const endsSooner = (was: Date | null, is: Date | null) => is !== null && (was === null || is < was);
