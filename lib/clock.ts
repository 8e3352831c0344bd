/** The earliest of some instants, those that are not known left out; null when none is. */
export function earliest(...instants: (Date | null | undefined)[]): Date | null {
  const known = instants.filter((it) => it instanceof Date);
  return known.length === 0 ? null : new Date(Math.min(...known.map(Number)));
}

/** The zone in which the newsroom keeps its clock. */
export const SITE_ZONE = 'Europe/Berlin';
const QUARTER = 900_000;

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
