import type { Teaser } from '@/features/articles/article';
import { byDay } from '@/features/articles/days';
import { dayKeyOf } from '@/features/words/dates';

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
  const months: RiverGroup[] = [];
  for (const teaser of teasers) {
    const key = dayKeyOf(teaser.publishedAt).slice(0, 7);
    const month = months.at(-1);
    if (month?.key === key) month.teasers.push(teaser);
    else months.push({ key, span: 'month', at: teaser.publishedAt, teasers: [teaser] });
  }
  return months;
}
