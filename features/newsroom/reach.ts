import {
  articleTag,
  authorTag,
  CHROME,
  CORRECTIONS,
  FRONT,
  issueTag,
  LATEST,
  monthTag,
  pictureTag,
  sectionTag,
  slugTag,
  topicTag,
} from '@/features/articles/tags';
import { dayKeyOf } from '@/features/words/dates';
import type { Transaction } from '@/lib/staff-db';

export type Reach = {
  /** Of pages and pictures that show the piece itself. */
  own: string[];
  /** Of lists that it stands in, or would. */
  lists: string[];
};

/**
 * Tags of every surface that shows an article, or says that its address is unknown, as it stands now. Lists that show it
 * carry its own tag too: only where its text must vanish from the last good copies are `own` forgotten hard.
 */
export async function reachOf(tx: Transaction, articleId: string): Promise<Reach> {
  const article = await tx.article.findUniqueOrThrow({
    where: { id: articleId },
    select: {
      slug: true,
      sectionId: true,
      publishedAt: true,
      bylines: { select: { authorId: true } },
      topics: { select: { topicId: true } },
      pictures: { select: { pictureId: true } },
      formerSlugs: { select: { slug: true } },
      chosenBy: { select: { articleId: true } },
      inIssues: { select: { issueId: true } },
      banners: { where: { endedAt: null, until: { gt: new Date() } }, select: { id: true } },
      _count: { select: { corrections: true, rightsOfReply: true } },
    },
  });
  const slugs = [article.slug, ...article.formerSlugs.map((it) => it.slug)].filter((slug) => slug !== null);
  return {
    own: [articleTag(articleId), ...slugs.map(slugTag), ...article.pictures.map((it) => pictureTag(it.pictureId))],
    lists: [
      FRONT,
      LATEST,
      ...(article.sectionId ? [sectionTag(article.sectionId)] : []),
      ...article.bylines.map((it) => authorTag(it.authorId)),
      ...article.topics.map((it) => topicTag(it.topicId)),
      ...(article.publishedAt ? [monthTag(dayKeyOf(article.publishedAt).slice(0, 7))] : []),
      ...(article._count.corrections + article._count.rightsOfReply > 0 ? [CORRECTIONS] : []),
      ...article.chosenBy.map((it) => articleTag(it.articleId)),
      ...article.inIssues.map((it) => issueTag(it.issueId)),
      // The line above every page that leads to it comes and goes with it.
      ...(article.banners.length > 0 ? [CHROME] : []),
    ],
  };
}
