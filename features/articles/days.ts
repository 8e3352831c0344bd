import type { Teaser } from '@/features/articles/article';
import { dayKeyOf, hourOf } from '@/features/words/dates';

export type Day = { key: string; at: Date; teasers: Teaser[] };

/** A river, newest first, cut into the newsroom's days; the order is kept. */
export function byDay(teasers: Teaser[]): Day[] {
  const days: Day[] = [];
  for (const teaser of teasers) {
    const key = dayKeyOf(teaser.publishedAt);
    const day = days.at(-1);
    if (day?.key === key) day.teasers.push(teaser);
    else days.push({ key, at: teaser.publishedAt, teasers: [teaser] });
  }
  return days;
}

/** How far a moment is into its day, by the newsroom's clock: 0 is midnight, 0.5 noon. */
export function shareOfDay(at: Date): number {
  const [hours = 0, minutes = 0] = hourOf(at, 'en').split(':').map(Number);
  return (hours * 60 + minutes) / 1440;
}
