import type { MailingList } from '@/features/newsletter/lists';
import { SITE_ZONE } from '@/lib/clock';

/** When a list sends, as its row says. */
export type Rhythm = Pick<MailingList, 'cadence' | 'weekday' | 'hour'>;

/** The day a digest is for, and the instant up to which pieces are in it. */
export type Due = { day: string; until: Date };

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** The latest sending of a list that has come due by an instant, in the newsroom's own days, those of 23 and 25 hours included. */
export function findDue({ weekday, hour }: Rhythm, now: Date): Due {
  for (let back = 0; ; back++) {
    // Noon, so that no shift of an hour ends on another day.
    const day = dayOf(new Date(noonOf(dayOf(now)).getTime() - back * DAY));
    if (weekday !== null && weekdayOf(day) !== weekday) continue;
    const until = instantAt(day, hour);
    if (until <= now) return { day, until };
  }
}

/** How far back a first digest reaches, which none comes before. */
export const lengthOf = ({ cadence }: Rhythm) => (cadence === 'daily' ? DAY : 7 * DAY);

/**
 * The instant at which clocks in the newsroom show an hour on a day. In the night that skips it, the first instant after;
 * in the night that has it twice, the first of the two.
 */
export function instantAt(day: string, hour: number): Date {
  const wall = new Date(`${day}T${String(hour).padStart(2, '0')}:00:00Z`).getTime();
  const offsets = [...new Set([wall - DAY, wall + DAY].map(offsetAt))].sort((one, other) => other - one);
  for (const offset of offsets) {
    if (offsetAt(wall - offset) === offset) return new Date(wall - offset);
  }
  // Skipped: both guesses lie on the other side of the jump, which is where the clock goes on.
  return new Date(wall - Math.min(...offsets));
}

/** Milliseconds that clocks in the newsroom are ahead of UTC at an instant. */
function offsetAt(instant: number): number {
  const parts = Object.fromEntries(wallClock.formatToParts(instant).map(({ type, value }) => [type, value]));
  const { year, month, day, hour, minute, second } = parts;
  return Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`) - Math.floor(instant / 1000) * 1000;
}

const wallClock = new Intl.DateTimeFormat('en-GB', {
  timeZone: SITE_ZONE,
  hourCycle: 'h23',
  ...{ year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', second: '2-digit' },
});

function dayOf(at: Date): string {
  const parts = Object.fromEntries(wallClock.formatToParts(at).map(({ type, value }) => [type, value]));
  return `${parts.year}-${parts.month}-${parts.day}`;
}

const noonOf = (day: string) => new Date(`${day}T12:00:00Z`);
const weekdayOf = (day: string) => noonOf(day).getUTCDay() || 7;
