import type { Teaser } from '@/features/articles/article';
import { dayKeyOf, hourOf } from '@/features/words/dates';
import { groupBy } from '@/lib/group-by';

export type Day = { key: string; at: Date; teasers: Teaser[] };

/** A river, newest first, cut into the newsroom's days; the order is kept. */
export const byDay = (teasers: Teaser[]): Day[] =>
  groupBy(teasers, (it) => dayKeyOf(it.publishedAt)).map(([key, own]) => ({
    key,
    at: own[0].publishedAt,
    teasers: own,
  }));

/** How far a moment is into its day, by the newsroom's clock: 0 is midnight, 0.5 noon. */
export function shareOfDay(at: Date): number {
  const [hours = 0, minutes = 0] = hourOf(at, 'en').split(':').map(Number);
  return (hours * 60 + minutes) / 1440;
}
