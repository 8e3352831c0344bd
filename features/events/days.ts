import type { EventMark } from '@/features/events/event';
import { dayKeyOf } from '@/features/words/dates';
import { dayKey } from '@/features/words/days';
import { groupBy } from '@/lib/group-by';

/** "2026-12" */
export const monthKey = (day: Date) => dayKey(day).slice(0, 7);

/** Its first day. */
export const firstOfMonth = (month: string) => new Date(`${month}-01T00:00:00Z`);

/** Over when its last day is behind the newsroom's own. */
export const isOver = ({ endsOn }: Pick<EventMark, 'endsOn'>, now: Date) => dayKey(endsOn) < dayKeyOf(now);

/** By the month they begin in; what began before the month `first` stands in that one. */
export function byMonth(events: EventMark[], first: string): { month: string; events: EventMark[] }[] {
  const monthIn = (event: EventMark) => {
    const begins = monthKey(event.startsOn);
    return begins < first ? first : begins;
  };
  return groupBy(events, monthIn).map(([month, own]) => ({ month, events: own }));
}
