import 'server-only';
import { articlePath } from '@/features/articles/paths';
import { textOf } from '@/features/newsroom/drafts/draft-text';
import { namesOf } from '@/features/newsroom/drafts/names';
import { stateOf } from '@/features/newsroom/pieces';
import { countChanges } from '@/features/newsroom/publishing/count-changes';
import type { Standing } from '@/features/newsroom/publishing/standing';
import { staffDb } from '@/lib/staff-db';

/** Where a piece stands at this moment; null where there is none. */
export async function findStanding(articleId: string, now: Date): Promise<Standing | null> {
  const article = await staffDb().article.findUnique({
    where: { id: articleId },
    include: { draft: true, section: { select: { slug: true } }, review: true, liveRevision: true },
  });
  if (!article?.draft) return null;
  const { draft, review, liveRevision, section } = article;
  const approved = review?.approvedRevisionId
    ? await staffDb().revision.findUnique({ where: { id: review.approvedRevisionId } })
    : null;
  const name = await firstNames([review?.sentById, review?.backById, review?.approvedById, article.embargoById]);
  const text = textOf(draft);
  const state = stateOf(article, now);
  const { publishedAt, slug } = article;
  const isOut = article.state === 'published' && publishedAt && liveRevision && slug && section;
  return {
    ...{ state, version: draft.version, now: now.toISOString() },
    published: isOut
      ? {
          ...{ at: publishedAt.toISOString(), updatedAt: saidOf(article.updatedAt) },
          ...{ unpublishAt: saidOf(article.unpublishAt), revisionId: liveRevision.id, headline: liveRevision.headline },
          path: articlePath(section.slug, slug),
          changes: draft.version === article.liveVersion ? 0 : countChanges(textOf(liveRevision), text),
        }
      : null,
    wasSeen: publishedAt !== null && publishedAt <= now,
    approval:
      review?.approvedAt && approved
        ? {
            ...{ at: review.approvedAt.toISOString(), by: name(review.approvedById), revisionId: approved.id },
            ...{ number: approved.number, headline: approved.headline },
            changes: draft.version === review.approvedVersion ? 0 : countChanges(textOf(approved), text),
          }
        : null,
    sent:
      draft.stage === 'in-review' && review?.sentAt
        ? { at: review.sentAt.toISOString(), by: name(review.sentById), words: review.sentWords }
        : null,
    back:
      draft.stage === 'writing' && review?.backAt
        ? { at: review.backAt.toISOString(), by: name(review.backById), words: review.backWords ?? '' }
        : null,
    embargo:
      article.embargoAt && article.embargoAt > now
        ? {
            ...{ at: article.embargoAt.toISOString(), for: article.embargoFor, by: name(article.embargoById) },
            setAt: (article.embargoSetAt ?? article.embargoAt).toISOString(),
          }
        : null,
    withdrawn:
      state === 'withdrawn'
        ? { at: (article.withdrawnAt ?? article.unpublishAt ?? now).toISOString(), why: article.withdrawnWhy }
        : null,
  };
}

const saidOf = (at: Date | null) => at?.toISOString() ?? null;

async function firstNames(ids: (string | null | undefined)[]) {
  const names = await namesOf(
    staffDb(),
    ids.map((it) => it ?? null),
  );
  return (id: string | null) => names(id)?.name.split(/\s+/)[0] ?? null;
}
