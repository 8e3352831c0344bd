import { EventWhen } from '@/features/events/components/event-when';
import type { EventMark } from '@/features/events/event';
import { eventsPath } from '@/features/events/paths';
import { placeOf } from '@/features/events/place';
import { foreign } from '@/features/words/foreign';
import type { Language } from '@/features/words/language';
import { wordsIn } from '@/features/words/words';

type Props = { events: EventMark[]; language: Language };

/** What the trade plans for, in a narrow column: date, name, place. Nothing where nothing is to come. */
export function EventRows({ events, language }: Props) {
  if (events.length === 0) return null;
  const words = wordsIn(language).events;
  return (
    <section aria-labelledby="events">
      <h2 id="events" className="border-b border-strong pb-2.25 text-label">
        {words.title}
      </h2>
      <ol>
        {events.map((event) => (
          <li key={event.id} className="event-row">
            <EventWhen event={event} language={language} short />
            <div lang={foreign(event, language).lang}>
              <h3 className="headline text-h4 text-pretty">
                <a href={event.path}>{event.name}</a>
              </h3>
              <p className="text-ink-3">{placeOf(event)}</p>
              {event.cancelled && <p className="font-[600] text-danger">{wordsIn(event.language).events.cancelled}</p>}
            </div>
          </li>
        ))}
      </ol>
      <p className="mt-2 font-[600]">
        <a href={eventsPath({ language })} className="arrow-on inline-block py-1.5">
          {words.all}
        </a>
      </p>
    </section>
  );
}
