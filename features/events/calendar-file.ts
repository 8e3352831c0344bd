import type { Event } from '@/features/events/event';
import { placeOf } from '@/features/events/place';
import { dayKey } from '@/features/words/days';

const DAY = 86_400_000;
/** Longest line in octets, its break not counted (RFC 5545, 3.1). */
const LINE = 75;

/** A calendar file (RFC 5545) with a whole-day entry for each event. `site` is the public address. */
export function toCalendar(events: Event[], site: string): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//MON//Events//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...events.flatMap((event) => entryOf(event, site)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

function entryOf(event: Event, site: string): string[] {
  const { id, name, venue, description, startsOn, endsOn, cancelled, changedAt, path } = event;
  return [
    'BEGIN:VEVENT',
    `UID:${id}@${new URL(site).hostname}`,
    // Without a METHOD of negotiation it says when the entry was last changed, so the file is the same until then.
    `DTSTAMP:${instant(changedAt)}`,
    `LAST-MODIFIED:${instant(changedAt)}`,
    `DTSTART;VALUE=DATE:${date(startsOn)}`,
    // The day after the last one.
    `DTEND;VALUE=DATE:${date(new Date(endsOn.getTime() + DAY))}`,
    `SUMMARY:${text(name)}`,
    `LOCATION:${text([venue, placeOf(event)].filter(Boolean).join(', '))}`,
    ...(description ? [`DESCRIPTION:${text(description)}`] : []),
    `URL:${site}${path}`,
    `STATUS:${cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

const date = (day: Date) => dayKey(day).replaceAll('-', '');
const instant = (at: Date) => `${at.toISOString().replace(/[-:]|\.\d+/g, '')}`;
const text = (said: string) => said.replace(/[\\;,]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n');

/** Lines of 75 octets at most; a character of several is never cut. */
function fold(line: string): string {
  let [folded, octets] = ['', 0];
  for (const sign of line) {
    const size = Buffer.byteLength(sign);
    if (octets + size > LINE) [folded, octets] = [`${folded}\r\n `, 1];
    folded += sign;
    octets += size;
  }
  return folded;
}
