import { dayKey, shortSpanOf, spanOf } from '@/features/events/days';
import type { EventMark } from '@/features/events/event';
import type { Language } from '@/features/words/language';

type Props = { event: EventMark; language: Language; short?: boolean };

/** "1–3 December 2026", of which a machine reads the first day. */
export function EventWhen({ event, language, short = false }: Props) {
  return (
    <time dateTime={dayKey(event.startsOn)} className="whitespace-normal">
      {short ? shortSpanOf(event, language) : spanOf(event, language)}
    </time>
  );
}
