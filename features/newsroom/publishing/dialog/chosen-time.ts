import { type Reading, readWallTime, type WallTime, wallTimeAt } from '@/features/newsroom/publishing/wall-time';
import { SITE_ZONE } from '@/lib/clock';

/** A day and an hour as somebody is choosing them; `pick` where the night asks which. */
export type ChosenTime = WallTime & { pick: 'first' | 'second' | null };

export const chosenAt = (at: Date, zone = SITE_ZONE): ChosenTime => ({ ...wallTimeAt(at, zone), pick: null });

/** The next full hour that is at least a quarter of an hour away. */
export const nextHour = (now: Date) => new Date(Math.ceil((now.getTime() + 900_000) / 3_600_000) * 3_600_000);

/** What was chosen: an instant, or what is to be done first, as the button says it. */
export function instantOf(chosen: ChosenTime, now: Date): { at: Date } | { first: string; reading: Reading } {
  const reading = readWallTime(chosen);
  if (reading.is === 'twice') {
    if (chosen.pick === null) return { first: 'choose an hour first', reading };
    return later(reading[chosen.pick], reading, now);
  }
  if (reading.is === 'once') return later(reading.at, reading, now);
  return { first: 'choose a time first', reading };
}

const later = (at: Date, reading: Reading, now: Date) =>
  at > now ? { at } : { first: 'this time has passed', reading };
