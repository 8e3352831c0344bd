import { EventWhen } from '@/features/events/components/event-when';
import type { EventMark } from '@/features/events/event';
import { placeOf } from '@/features/events/place';
import { foreign } from '@/features/words/foreign';
import type { Language } from '@/features/words/language';
import { wordsIn } from '@/features/words/words';

/** Date, name, kind, place: a line each. */
export function EventList({ events, language }: { events: EventMark[]; language: Language }) {
  const words = wordsIn(language).events;
  return (
    <ol>
      {events.map((event) => (
        <li key={event.id} className="event-line">
          <EventWhen event={event} language={language} short />
          <h3 className="headline text-h3" lang={foreign(event, language).lang}>
            <a href={event.path} className={event.cancelled ? 'line-through' : undefined}>
              {event.name}
            </a>
          </h3>
          <p className="text-ink-3">
            {words.kinds[event.kind]}
            {event.cancelled && <b className="ms-2 font-[620] text-danger">{words.cancelled}</b>}
          </p>
          <p className="text-ink-2">{placeOf(event)}</p>
        </li>
      ))}
    </ol>
  );
}
