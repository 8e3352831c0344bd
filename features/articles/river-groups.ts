import type { Teaser } from '@/features/articles/article';
import { byDay } from '@/features/articles/days';
import { groupBy } from '@/lib/group-by';

export type RiverGroup = { key: string; span: 'day' | 'month'; at: Date; teasers: Teaser[] };

/** Below so many pieces a day, days say little: each would be a heading for one piece. */
const WORTH_A_DAY = 1.5;
const FEW = 3;

/** A page of a river, newest first, cut into days; where days have one piece each, into months. The order is kept. */
export function groupRiver(teasers: Teaser[]): RiverGroup[] {
  const days = byDay(teasers);
  if (teasers.length <= FEW || teasers.length >= days.length * WORTH_A_DAY) {
    return days.map((day) => ({ ...day, span: 'day' }));
  }
  return groupBy(days, (day) => day.key.slice(0, 7)).map(([key, own]) => ({
    key,
    span: 'month',
    at: own[0].at,
    teasers: own.flatMap((day) => day.teasers),
  }));
}
