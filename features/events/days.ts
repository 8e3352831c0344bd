import type { EventMark } from '@/features/events/event';
import { dayKeyOf } from '@/features/words/dates';
import { dayKey } from '@/features/words/days';

/** "2026-12" */
export const monthKey = (day: Date) => dayKey(day).slice(0, 7);

/** Its first day. */
export const firstOfMonth = (month: string) => new Date(`${month}-01T00:00:00Z`);

/** Over when its last day is behind the newsroom's own. */
export const isOver = ({ endsOn }: Pick<EventMark, 'endsOn'>, now: Date) => dayKey(endsOn) < dayKeyOf(now);

/** By the month they begin in; what began before the month `first` stands in that one. */
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
