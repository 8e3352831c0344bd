import type { EventMark } from '@/features/events/event';
import { dayKey, rangeOfDays } from '@/features/words/days';
import type { Language } from '@/features/words/language';

type Props = { event: EventMark; language: Language; short?: boolean };

/** "1–3 December 2026", of which a machine reads the first day. */
export function EventWhen({ event, language, short = false }: Props) {
  return (
    <time dateTime={dayKey(event.startsOn)} className="whitespace-normal">
      {rangeOfDays(event.startsOn, event.endsOn, language, short ? 'short' : 'long')}
    </time>
  );
}
