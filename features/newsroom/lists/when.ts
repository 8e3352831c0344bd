import { dayInYearOf, dayKeyOf, hourOf, weekdayOf, yearOf } from '@/features/words/dates';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** "16:38" today, "Sat 07:00" within six days, "3 Oct" this year, "3 Oct 2025" before. */
export function shortWhen(at: Date, now: Date): string {
  const hour = hourOf(at, 'en');
  if (dayKeyOf(at) === dayKeyOf(now)) return hour;
  if (Math.abs(at.getTime() - now.getTime()) < 6 * DAY) return `${weekdayOf(at, 'en').slice(0, 3)} ${hour}`;
  const day = dayInYearOf(at, 'en');
  return yearOf(at) === yearOf(now) ? day : `${day} ${yearOf(at)}`;
}

/** "in 44 min", "in 14 h 17 min", "in 2 d 14 h" */
export const countdown = (at: Date, now: Date) => `in ${lengthOf(Math.ceil((at.getTime() - now.getTime()) / MINUTE))}`;

/** "44 min", "14 h 17 min", "2 d 14 h" */
export const waitedSince = (at: Date, now: Date) => lengthOf(Math.floor((now.getTime() - at.getTime()) / MINUTE));

function lengthOf(counted: number): string {
  const minutes = Math.max(0, counted);
  const [days, hours, rest] = [Math.floor(minutes / 1440), Math.floor((minutes % 1440) / 60), minutes % 60];
  if (days > 0) return `${days} d ${hours} h`;
  return hours > 0 ? `${hours} h ${rest} min` : `${rest} min`;
}
