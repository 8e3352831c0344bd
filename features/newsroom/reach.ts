import {
  articleTag,
  authorTag,
  FRONT,
  LATEST,
  pictureTag,
  sectionTag,
  slugTag,
  topicTag,
} from '@/features/articles/tags';
import type { Transaction } from '@/lib/staff-db';

/** Tags of every surface that shows an article, or says that its address is unknown, as it stands now. */
export async function reachOf(tx: Transaction, articleId: string): Promise<string[]> {
  const article = await tx.article.findUniqueOrThrow({
    where: { id: articleId },
    select: {
      slug: true,
      sectionId: true,
      bylines: { select: { authorId: true } },
      topics: { select: { topicId: true } },
      pictures: { select: { pictureId: true } },
      formerSlugs: { select: { slug: true } },
    },
  });
  const slugs = [article.slug, ...article.formerSlugs.map((it) => it.slug)].filter((slug) => slug !== null);
  return [
    articleTag(articleId),
    FRONT,
    LATEST,
    ...(article.sectionId ? [sectionTag(article.sectionId)] : []),
    ...article.bylines.map((it) => authorTag(it.authorId)),
    ...article.topics.map((it) => topicTag(it.topicId)),
    ...article.pictures.map((it) => pictureTag(it.pictureId)),
    ...slugs.map(slugTag),
  ];
}
