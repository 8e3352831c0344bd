import type { Teaser } from '@/features/articles/article';
import { yearOf } from '@/features/words/dates';

export type Year = { year: string; teasers: Teaser[] };

/** A list, newest first, cut into the newsroom's years; the order is kept. */
export function byYear(teasers: Teaser[]): Year[] {
  const years: Year[] = [];
  for (const teaser of teasers) {
    const year = yearOf(teaser.publishedAt);
    const last = years.at(-1);
    if (last?.year === year) last.teasers.push(teaser);
    else years.push({ year, teasers: [teaser] });
  }
  return years;
}
