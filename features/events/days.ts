import type { EventMark } from '@/features/events/event';
import { dayKeyOf } from '@/features/words/dates';
import type { Language } from '@/features/words/language';
import { wordsIn } from '@/features/words/words';

type Span = Pick<EventMark, 'startsOn' | 'endsOn'>;

/** "1–3 December 2026" */
export const spanOf = (span: Span, language: Language) =>
  rangeOf(span, language, { day: 'numeric', month: 'long', year: 'numeric' });

/** "1–3 Dec 2026" */
export const shortSpanOf = (span: Span, language: Language) =>
  rangeOf(span, language, { day: 'numeric', month: 'short', year: 'numeric' });

/** "December 2026", with a capital also where months are written small. */
export function monthOf(month: string, language: Language): string {
  const { tag } = wordsIn(language);
  const name = new Intl.DateTimeFormat(tag, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${month}-01T00:00:00Z`),
  );
  return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
}

/** "2026-12-01": a day as it is written in addresses, calendars and machine-readable times. */
export const dayKey = (day: Date) => day.toISOString().slice(0, 10);
export const monthKey = (day: Date) => dayKey(day).slice(0, 7);

/** The newsroom’s own day, to compare with an event’s. */
export const todayOf = (now: Date) => dayKeyOf(now);

/** Over when its last day is behind the newsroom’s. */
export const isOver = ({ endsOn }: Pick<EventMark, 'endsOn'>, now: Date) => dayKey(endsOn) < todayOf(now);

/** By the month they begin in; what has begun before `first` stands there. */
export function byMonth(events: EventMark[], first: string): { month: string; events: EventMark[] }[] {
  const months: { month: string; events: EventMark[] }[] = [];
  for (const event of events) {
    const begins = monthKey(event.startsOn);
    const month = begins < first ? first : begins;
    const last = months.at(-1);
    if (last?.month === month) last.events.push(event);
    else months.push({ month, events: [event] });
  }
  return months;
}

// Days have no zone: they are kept and written as midnight UTC.
function rangeOf({ startsOn, endsOn }: Span, language: Language, parts: Intl.DateTimeFormatOptions): string {
  const format = new Intl.DateTimeFormat(wordsIn(language).tag, { ...parts, timeZone: 'UTC' });
  return format
    .formatRange(startsOn, endsOn)
    .replace(/\p{Zs}/gu, ' ')
    .replace('Sept ', 'Sep ');
}
