/** A day and an hour as clocks on a wall show them somewhere: "2026-10-25", "02:30", "Europe/Berlin". */
export type WallTime = { day: string; time: string; zone: string };

/** What a wall time means: one instant, one of two, none, or nothing that is a time at all. */
export type Reading =
  | { is: 'once'; at: Date }
  /** Clocks went back over it: an hour apart, as a rule. */
  | { is: 'twice'; first: Date; second: Date; change: ClockChange }
  /** Clocks jumped over it: the last minute before, the first after. */
  | { is: 'never'; before: Date; after: Date; change: ClockChange }
  | { is: 'unreadable' };

/** An instant at which clocks are put forward or back; how far they are ahead of UTC before and after, in ms. */
export type ClockChange = { at: Date; before: number; after: number };

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** Zones of other days are looked at no further: rules are not made for longer. */
const LONGEST = 400 * DAY;

/** The instant or the instants at which clocks of a zone show a wall time. */
export function readWallTime({ day, time, zone }: WallTime): Reading {
  const wall = Date.parse(`${day}T${time}:00Z`);
  const isReal = /^\d{4}-\d\d-\d\d$/.test(day) && /^\d\d:\d\d$/.test(time) && !Number.isNaN(wall) && isZone(zone);
  // "2026-02-30" is taken for 2 March by some.
  if (!isReal || new Date(wall).toISOString().slice(0, 10) !== day) return { is: 'unreadable' };
  // A day before and after, whatever the zone, lie on either side of a change on that day.
  const offsets = [...new Set([wall - DAY, wall + DAY].map((it) => offsetAt(zone, it)))];
  const found = offsets
    .map((offset) => wall - offset)
    .filter((at) => at + offsetAt(zone, at) === wall)
    .sort((one, other) => one - other);
  const [first, second] = found;
  if (first !== undefined && second === undefined) return { is: 'once', at: new Date(first) };
  const [change] = changesBetween(zone, new Date(wall - 2 * DAY), new Date(wall + 2 * DAY));
  if (!change) return { is: 'unreadable' };
  return first !== undefined && second !== undefined
    ? { is: 'twice', first: new Date(first), second: new Date(second), change }
    : { is: 'never', before: new Date(change.at.getTime() - MINUTE), after: change.at, change };
}

/** What clocks of a zone show at an instant. */
export function wallTimeAt(at: Date, zone: string): WallTime {
  const shown = new Date(at.getTime() + offsetAt(zone, at.getTime())).toISOString();
  return { day: shown.slice(0, 10), time: shown.slice(11, 16), zone };
}

/** The changes of a zone's clocks in (from, until], in order. */
export function changesBetween(zone: string, from: Date, until: Date): ClockChange[] {
  const changes: ClockChange[] = [];
  const last = Math.min(until.getTime(), from.getTime() + LONGEST);
  for (let at = from.getTime(); at < last; ) {
    const next = Math.min(at + DAY, last);
    const [before, after] = [offsetAt(zone, at), offsetAt(zone, next)];
    if (before !== after) changes.push({ at: new Date(changeWithin(zone, at, next, before)), before, after });
    at = next;
  }
  return changes;
}

/** The first minute of another offset, by halves. */
function changeWithin(zone: string, from: number, until: number, before: number): number {
  let [low, high] = [Math.floor(from / MINUTE), Math.ceil(until / MINUTE)];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offsetAt(zone, middle * MINUTE) === before) low = middle;
    else high = middle;
  }
  return high * MINUTE;
}

/** How far clocks of a zone are ahead of UTC at an instant, in ms. */
export function offsetAt(zone: string, at: number): number {
  const parts = Object.fromEntries(
    clockOf(zone)
      .formatToParts(at)
      .map(({ type, value }) => [type, value]),
  );
  const { year, month, day, hour, minute, second } = parts;
  return Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`) - Math.floor(at / 1000) * 1000;
}

function isZone(zone: string): boolean {
  try {
    clockOf(zone);
    return true;
  } catch {
    return false;
  }
}

// Making a formatter costs a hundred times what using it does.
const clocks = new Map<string, Intl.DateTimeFormat>();
function clockOf(zone: string): Intl.DateTimeFormat {
  const kept = clocks.get(zone);
  if (kept) return kept;
  const made = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hourCycle: 'h23',
    ...{ year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', second: '2-digit' },
  });
  clocks.set(zone, made);
  return made;
}
