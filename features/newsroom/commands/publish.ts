import { parseBody } from '@/features/articles/blocks';
import { countWords, pictureIdsOf, textOf } from '@/features/articles/body';
import { articlePath } from '@/features/articles/paths';
import type { Actor } from '@/features/newsroom/actor';
import { writeDown } from '@/features/newsroom/audit';
import { settleAddress } from '@/features/newsroom/commands/settle-address';
import { reachOf } from '@/features/newsroom/reach';
import { type Missing, planPublication, reasonsNotToPublish } from '@/features/newsroom/rules';
import { signature } from '@/features/newsroom/schema';
import { change } from '@/lib/change';
import type { Transaction } from '@/lib/staff-db';

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
  | { ok: false; problem: 'unknown-article' | 'in-the-past' | 'already-live' }
  | { ok: false; problem: 'incomplete'; missing: Missing[] };

/** Makes the draft the text that readers see, now or from an instant on: for a first publication and for every later one. */
export async function publish(order: PublishOrder): Promise<PublishAnswer> {
  const { articleId, actor, now } = order;
  return change<PublishAnswer>(async (tx) => {
    await tx.$queryRaw`select id from article where id = ${articleId}::uuid for update`;
    const article = await tx.article.findUnique({ where: { id: articleId }, include: { draft: true } });
    if (!article?.draft) return refused({ ok: false, problem: 'unknown-article' });

    const plan = planPublication(article, order.goesLiveAt ?? null, now);
    if (!plan.ok) return refused(plan);
    const { draft } = article;
    const body = parseBody(draft.body);
    const words = countWords(`${draft.headline}\n${draft.standfirst}\n${textOf(body)}`);
    const bylines = signature.array().parse(draft.bylines);
    const pictureIds = [...new Set([...(draft.leadPictureId ? [draft.leadPictureId] : []), ...pictureIdsOf(body)])];
    const pictures = await tx.picture.findMany({
      where: { id: { in: pictureIds } },
      select: { id: true, alt: true, credit: true },
    });
    const missing = reasonsNotToPublish({ ...draft, bylines, words: countWords(textOf(body)), pictures });
    if (missing.length > 0 || !draft.sectionId) return refused({ ok: false, problem: 'incomplete', missing });

    const before = await reachOf(tx, articleId);
    const slug = await settleAddress(tx, article, draft, plan.wasSeen);
    const revisionId = await keepRevision(tx, { ...draft, slug, sectionId: draft.sectionId }, words, actor, now);
    await tx.article.update({
      where: { id: articleId },
      data: {
        state: 'published',
        sectionId: draft.sectionId,
        slug,
        kind: draft.kind,
        language: draft.language,
        publishedAt: plan.publishedAt,
        changedAt: plan.wasSeen ? now : plan.publishedAt,
        withdrawnAt: null,
        withdrawnWhy: null,
        liveRevisionId: revisionId,
        ...(plan.wasSeen && order.material ? { updatedAt: now } : {}),
        ...(order.unpublishAt === undefined ? {} : { unpublishAt: order.unpublishAt }),
      },
    });
    await tx.draft.update({ where: { articleId }, data: { slug, stage: 'writing' } });
    await replaceLists(
      tx,
      articleId,
      plan.publishedAt,
      bylines,
      draft.topicIds,
      pictures.map((it) => it.id),
    );
    await writeDown(tx, {
      actor,
      at: now,
      action: plan.publishedAt > now ? 'schedule' : 'publish',
      thing: { kind: 'article', id: articleId },
      after: { revisionId, publishedAt: plan.publishedAt.toISOString() },
    });

    const section = await tx.section.findUniqueOrThrow({ where: { id: draft.sectionId }, select: { slug: true } });
    return {
      answer: { ok: true, path: articlePath(section.slug, slug), publishedAt: plan.publishedAt },
      forget: { tags: [...before, ...(await reachOf(tx, articleId))] },
    };
  });
}

const refused = (answer: Extract<PublishAnswer, { ok: false }>) => ({ answer, forget: null });

type Text = NonNullable<Awaited<ReturnType<Transaction['draft']['findUnique']>>> & { sectionId: string; slug: string };

async function keepRevision(tx: Transaction, draft: Text, words: number, actor: Actor, now: Date): Promise<string> {
  const { version: _version, stage: _stage, changedAt: _at, changedById: _by, body, bylines, ...text } = draft;
  const last = await tx.revision.aggregate({ where: { articleId: draft.articleId }, _max: { number: true } });
  const revision = await tx.revision.create({
    data: {
      ...text,
      body: body ?? {},
      bylines: bylines ?? [],
      words,
      number: (last._max.number ?? 0) + 1,
      reason: 'publish',
      createdAt: now,
      createdById: actor.staffId,
    },
  });
  return revision.id;
}

type Signature = { authorId: string; place: string | null; outlet: string | null };

async function replaceLists(
  tx: Transaction,
  articleId: string,
  publishedAt: Date,
  bylines: Signature[],
  topicIds: string[],
  pictureIds: string[],
) {
  await tx.byline.deleteMany({ where: { articleId } });
  await tx.articleTopic.deleteMany({ where: { articleId } });
  await tx.pictureUse.deleteMany({ where: { articleId } });
  await tx.byline.createMany({ data: bylines.map((it, position) => ({ ...it, articleId, position, publishedAt })) });
  await tx.articleTopic.createMany({
    data: topicIds.map((topicId, position) => ({ articleId, topicId, position, publishedAt })),
  });
  await tx.pictureUse.createMany({ data: pictureIds.map((pictureId) => ({ articleId, pictureId })) });
}
