import {
  articleTag,
  EVENTS,
  eventTag,
  FRONT,
  issueTag,
  MAGAZINES,
  pictureTag,
  slugTag,
} from '@/features/articles/tags';
import type { Transaction } from '@/lib/staff-db';

type Window = { gt: Date; lte: Date };

/** Issues, events and layouts of the front page that appeared in a window, with the tags of all that shows them or says that they are unknown. */
export async function listShelfDue(tx: Transaction, window: Window): Promise<{ tags: string[]; count: number }> {
  const issues = await tx.issue.findMany({
    where: { publishedAt: window },
    select: {
      ...{ id: true, slug: true, coverId: true },
      magazine: { select: { slug: true } },
      entries: { select: { articleId: true } },
    },
  });
  const layouts = await tx.frontLayout.count({ where: { startsAt: window, endedAt: null } });
  const events = await tx.event.findMany({ where: { publishedAt: window }, select: { id: true, slug: true } });
  const tags = [
    ...(layouts > 0 ? [FRONT] : []),
    ...(issues.length > 0 ? [MAGAZINES, FRONT] : []),
    ...issues.flatMap((it) => [issueTag(it.id), slugTag(`${it.magazine.slug}/${it.slug}`)]),
    ...issues.flatMap((it) => (it.coverId ? [pictureTag(it.coverId)] : [])),
    // A piece says where it was printed, with a link once the issue is out.
    ...issues.flatMap((it) => it.entries.flatMap(({ articleId }) => (articleId ? [articleTag(articleId)] : []))),
    ...(events.length > 0 ? [EVENTS, FRONT] : []),
    ...events.flatMap((it) => [eventTag(it.id), slugTag(it.slug)]),
  ];
  return { tags, count: layouts + issues.length + events.length };
}
