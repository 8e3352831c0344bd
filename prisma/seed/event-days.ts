const DAY = 86_400_000;
/** Monday is 0. */
const WEEKDAYS = { Monday: 0, Tuesday: 1, Wednesday: 2, Thursday: 3, Friday: 4, Saturday: 5, Sunday: 6 } as const;
type Weekday = keyof typeof WEEKDAYS;

/** When an event of the set begins: in a week so many days from the first start, or in the next April that is far enough. */
export type Beginning =
  | { days: number; weekday: Weekday }
  | { month: 'March' | 'April'; week: 1 | 2 | 3; weekday: Weekday };

/** How long before it an event is announced at least. */
const NOTICE = 45 * DAY;

/** Midnight UTC of the first day. */
export function firstDayOf(beginning: Beginning, startedAt: Date): Date {
  if ('days' in beginning) {
    const near = midnight(startedAt.getTime() + beginning.days * DAY);
    return new Date(near.getTime() + (WEEKDAYS[beginning.weekday] - weekdayOf(near)) * DAY);
  }
  const { month, week, weekday } = beginning;
  const day = (year: number) => {
    const first = new Date(Date.UTC(year, month === 'March' ? 2 : 3, 1));
    const wait = (WEEKDAYS[weekday] - weekdayOf(first) + 7) % 7;
    return new Date(first.getTime() + (wait + 7 * (week - 1)) * DAY);
  };
  const sameYear = day(startedAt.getUTCFullYear());
  return sameYear.getTime() - startedAt.getTime() >= NOTICE ? sameYear : day(startedAt.getUTCFullYear() + 1);
}

export const daysLater = (day: Date, days: number) => new Date(day.getTime() + days * DAY);

const midnight = (at: number) => new Date(Math.floor(at / DAY) * DAY);
const weekdayOf = (day: Date) => (day.getUTCDay() + 6) % 7;
