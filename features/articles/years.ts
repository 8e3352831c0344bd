import type { Teaser } from '@/features/articles/article';
import { yearOf } from '@/features/words/dates';
import { groupBy } from '@/lib/group-by';

export type Year = { year: string; teasers: Teaser[] };

/** A list, newest first, cut into the newsroom's years; the order is kept. */
export const byYear = (teasers: Teaser[]): Year[] =>
  groupBy(teasers, (it) => yearOf(it.publishedAt)).map(([year, own]) => ({ year, teasers: own }));
