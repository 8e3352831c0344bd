import type { Teaser } from '@/features/articles/article';
import { Ledger } from '@/features/articles/components/ledger';
import { tie } from '@/features/articles/typography';
import { EventWhen } from '@/features/events/components/event-when';
import { isOver } from '@/features/events/days';
import type { Event } from '@/features/events/event';
import { eventCalendarPath, eventsPath } from '@/features/events/paths';
import { placeOf } from '@/features/events/place';
import { wordsIn } from '@/features/words/words';

type Props = {
  event: Event;
  now: Date;
  /** What the site has written about it. */
  reports: Teaser[];
};

export function EventView({ event, now, reports }: Props) {
  const words = wordsIn(event.language).events;
  const over = isOver(event, now);
  return (
    <main id="main" className="page-width">
      <header className="pt-7 lg:pt-11">
        <p className="mb-2 font-[620] text-ink-3">
          <a href={eventsPath({ language: event.language })} className="inline-block py-1">
            {words.title}
          </a>{' '}
          · {words.kinds[event.kind]}
        </p>
        <h1 className="headline max-w-[22em] text-h1">{event.name}</h1>
      </header>
      <div className="grid-12 mt-6 lg:mt-9">
        <div className="lg:col-span-4">
          {event.cancelled && <p className="event-state text-danger">{words.cancelledText}</p>}
          {!event.cancelled && over && <p className="event-state text-ink-2">{words.over}</p>}
          <Facts event={event} />
          {!event.cancelled && !over && (
            <p data-screen-only className="mt-4 font-[600]">
              <a href={eventCalendarPath(event.slug)} className="text-link-line inline-block py-1.5">
                {words.calendar}
              </a>
            </p>
          )}
        </div>
        <div className="mt-8 lg:col-span-7 lg:col-start-6 lg:mt-0">
          <div className="running-text max-w-[36rem]">
            {event.description.split('\n').map((paragraph) => (
              <p key={paragraph}>{tie(paragraph)}</p>
            ))}
          </div>
          {reports.length > 0 && (
            <section aria-labelledby="reports" className="mt-11">
              <h2 id="reports" className="mb-3 border-b border-strong pb-2.25 text-label">
                {words.about}
              </h2>
              <Ledger teasers={reports} level={3} />
            </section>
          )}
        </div>
      </div>
    </main>
  );
}

function Facts({ event }: { event: Event }) {
  const words = wordsIn(event.language).events;
  const facts = [
    { name: words.when, fact: <EventWhen event={event} language={event.language} /> },
    { name: words.where, fact: placeOf(event) },
    { name: words.venue, fact: event.venue },
    { name: words.organiser, fact: event.organiser },
    { name: words.website, fact: event.url && <a href={event.url}>{new URL(event.url).hostname}</a> },
  ].filter(({ fact }) => fact);
  return (
    <dl className="event-facts">
      {facts.map(({ name, fact }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{fact}</dd>
        </div>
      ))}
    </dl>
  );
}
