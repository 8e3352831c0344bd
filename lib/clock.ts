/** The earliest of some instants, those that are not known left out; null when none is. */
export function earliest(...instants: (Date | null | undefined)[]): Date | null {
  const known = instants.filter((it) => it instanceof Date);
  return known.length === 0 ? null : new Date(Math.min(...known.map(Number)));
}

/** The zone in which the newsroom keeps its clock. */
export const SITE_ZONE = 'Europe/Berlin';
const QUARTER = 900_000;
const DAY = 24 * 60 * 60_000;

/** The next full quarter of an hour. */
export const nextQuarter = (now: Date) => new Date((Math.floor(now.getTime() / QUARTER) + 1) * QUARTER);

/** The first instant of the newsroom's next day; days of 23 and 25 hours included. */
export function nextMidnight(now: Date): Date {
  const day = new Intl.DateTimeFormat('en', { timeZone: SITE_ZONE, day: 'numeric' });
  const today = day.format(now);
  // Zones change on whole quarters of an hour; midnight is the first quarter of another day.
  let at = nextQuarter(now);
  while (day.format(at) === today) at = nextQuarter(at);
  return at;
}

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
