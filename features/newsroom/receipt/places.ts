import { z } from 'zod';
import { dayKeyOf } from '@/features/words/dates';
import type { Transaction } from '@/lib/staff-db';

const place = z.object({ list: z.enum(['section', 'author', 'topic', 'archive']), id: z.string() });

/** A list that a piece stands in; of the archive the day, in the newsroom's calendar. */
export type Place = z.infer<typeof place>;

export const placesIn = (stored: unknown): Place[] => place.array().parse(stored);

/** Where readers have a piece at this moment; none for one that they do not have. */
export async function placesOf(tx: Transaction, articleId: string, now: Date): Promise<Place[]> {
  const { state, sectionId, publishedAt, bylines, topics } = await tx.article.findUniqueOrThrow({
    where: { id: articleId },
    select: {
      ...{ state: true, sectionId: true, publishedAt: true },
      bylines: { select: { authorId: true } },
      topics: { select: { topicId: true } },
    },
  });
  if (state !== 'published' || !publishedAt || publishedAt > now) return [];
  return [
    ...(sectionId ? [{ list: 'section' as const, id: sectionId }] : []),
    ...bylines.map((it) => ({ list: 'author' as const, id: it.authorId })),
    ...topics.map((it) => ({ list: 'topic' as const, id: it.topicId })),
    { list: 'archive', id: dayKeyOf(publishedAt) },
  ];
}

/** Of some places those that are not among others. */
export const withoutPlaces = (some: Place[], others: Place[]) =>
  some.filter(({ list, id }) => !others.some((it) => it.list === list && it.id === id));
