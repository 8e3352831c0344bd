import { type ClockChange, offsetAt, wallTimeAt } from '@/features/newsroom/publishing/wall-time';
import { SITE_ZONE } from '@/lib/clock';

// How instants are said at the desk, in any zone.

export const cityOf = (zone: string) => zone.split('/').at(-1)?.replaceAll('_', ' ') ?? zone;

/** "06:00" */
export const hourIn = (at: Date, zone: string) => wallTimeAt(at, zone).time;

/** "Monday" */
export const weekdayIn = (at: Date, zone: string) => say(at, zone, { weekday: 'long' });

/** "Mon 26 Oct" */
export const shortDayIn = (at: Date, zone: string) =>
  say(at, zone, { weekday: 'short', day: 'numeric', month: 'short' }).replace(',', '');

/** "Monday 26 October", with its year where that is another one. */
export function dayIn(at: Date, zone: string, now: Date): string {
  const isOther = wallTimeAt(at, zone).day.slice(0, 4) !== wallTimeAt(now, zone).day.slice(0, 4);
  const year = isOther ? ({ year: 'numeric' } as const) : {};
  return say(at, zone, { weekday: 'long', day: 'numeric', month: 'long', ...year }).replace(',', '');
}

/** "CET" */
export function zoneNameAt(at: Date, zone: string): string {
  const parts = new Intl.DateTimeFormat('en-GB', { timeZone: zone, timeZoneName: 'short' }).formatToParts(at);
  return parts.find((it) => it.type === 'timeZoneName')?.value ?? zone;
}

/** "Mon 04:30" within six days, "26 Oct, 04:30" beyond. */
export function whenIn(at: Date, zone: string, now: Date): string {
  const { time, day } = wallTimeAt(at, zone);
  if (day === wallTimeAt(now, zone).day) return time;
  const isNear = Math.abs(at.getTime() - now.getTime()) < 6 * 24 * 60 * 60_000;
  return isNear
    ? `${say(at, zone, { weekday: 'short' })} ${time}`
    : `${say(at, zone, { day: 'numeric', month: 'short' })}, ${time}`;
}

/** "2 d 14 h 17 min" and "53 seconds" */
export function timeLeft(at: Date, now: Date): { long: string; seconds: string } {
  const left = Math.max(0, Math.floor((at.getTime() - now.getTime()) / 1000));
  const [days, hours, minutes, seconds] = [
    ...[Math.floor(left / 86_400), Math.floor((left % 86_400) / 3600)],
    ...[Math.floor((left % 3600) / 60), left % 60],
  ];
  const long = [...(days ? [`${days} d`] : []), ...(days || hours ? [`${hours} h`] : []), `${minutes ?? 0} min`].join(
    ' ',
  );
  return { long, seconds: `${seconds} ${seconds === 1 ? 'second' : 'seconds'}` };
}

/** What a change of the clocks between now and then makes of an hour; null where there is none. */
export function changeWords(change: ClockChange | undefined, at: Date, zone: string): [string, string] | null {
  if (!change) return null;
  const back = change.after < change.before;
  const hour = new Date(change.at.getTime() + change.before).toISOString().slice(11, 16);
  const shift = Math.abs(change.after - change.before);
  const span = shift === 3_600_000 ? 'an hour' : `${shift / 60_000} minutes`;
  const otherwise = new Date(at.getTime() + offsetAt(zone, at.getTime()) - change.before).toISOString().slice(11, 16);
  return [
    `The clocks go ${back ? 'back' : 'forward'} on ${weekdayIn(change.at, zone)} at ${hour}.`,
    `That night has ${span} ${back ? 'more' : 'less'}. ${hourIn(at, zone)} in ${cityOf(zone)} on ${weekdayIn(at, zone)} is ${hourIn(at, 'UTC')} UTC, not ${otherwise}.`,
  ];
}

function say(at: Date, timeZone: string, parts: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat('en-GB', { ...parts, timeZone }).format(at);
}

/** "Mon 26 Oct, 06:00 Berlin": in the house's zone. */
export function fullHour(at: string): string {
  const when = new Date(at);
  return `${shortDayIn(when, SITE_ZONE)}, ${hourIn(when, SITE_ZONE)} ${cityOf(SITE_ZONE)}`;
}
