import type { MailingList } from '@/features/newsletter/lists';
import { dayKeyOf, noonOf } from '@/features/words/dates';
import { instantAt } from '@/lib/clock';

/** When a list sends, as its row says. */
export type Rhythm = Pick<MailingList, 'cadence' | 'weekday' | 'hour'>;

/** The day a digest is for, and the instant up to which pieces are in it. */
export type Due = { day: string; until: Date };

const DAY = 24 * 60 * 60_000;

/** The latest sending of a list that has come due by an instant, in the newsroom's own days, those of 23 and 25 hours included. */
export function findDue({ weekday, hour }: Rhythm, now: Date): Due {
  for (let back = 0; ; back++) {
    // Noon, so that no shift of an hour ends on another day.
    const day = dayKeyOf(new Date(noonOf(dayKeyOf(now)).getTime() - back * DAY));
    if (weekday !== null && weekdayOf(day) !== weekday) continue;
    const until = instantAt(day, hour);
    if (until <= now) return { day, until };
  }
}

/** How far back a first digest reaches, which none comes before. */
export const lengthOf = ({ cadence }: Rhythm) => (cadence === 'daily' ? DAY : 7 * DAY);

const weekdayOf = (day: string) => noonOf(day).getUTCDay() || 7;
