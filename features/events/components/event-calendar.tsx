import { EventChoice } from '@/features/events/components/event-choice';
import { EventList } from '@/features/events/components/event-list';
import { YearScale } from '@/features/events/components/year-scale';
import { byMonth, firstOfMonth } from '@/features/events/days';
import type { Asked, EventMark } from '@/features/events/event';
import { CALENDAR_PATH, eventsPath } from '@/features/events/paths';
import { monthOf } from '@/features/words/days';
import type { Language } from '@/features/words/language';
import { wordsIn } from '@/features/words/words';

type Props = {
  coming: EventMark[];
  past: EventMark[];
  asked: Asked;
  /** "2026-12": the month that the list begins with. */
  first: string;
  language: Language;
  now: Date;
};

/** What is to come, by month, and below it what is over. */
export function EventCalendar({ coming, past, asked, first, language, now }: Props) {
  const words = wordsIn(language).events;
  return (
    <main id="main" className="page-width">
      <header className="page-head">
        <h1 className="headline text-title">{words.title}</h1>
        <p className="max-w-[32em] font-serif text-standfirst-lead text-pretty text-ink-2">{words.text}</p>
      </header>
      <EventChoice asked={asked} language={language} />
      <YearScale events={coming} first={first} language={language} now={now} />
      {coming.length === 0 && (
        <p className="mt-11 font-serif text-standfirst-lead">
          {words.none}{' '}
          <a href={eventsPath({ language })} className="text-link-line">
            {words.showAll}
          </a>
        </p>
      )}
      {byMonth(coming, first).map(({ month, events }) => (
        <section key={month} aria-labelledby={`m-${month}`} className="event-month">
          <h2 id={`m-${month}`} className="headline text-h2">
            {monthOf(firstOfMonth(month), language)}
          </h2>
          <EventList events={events} language={language} />
        </section>
      ))}
      <p data-screen-only className="mt-9 font-[600]">
        <a href={CALENDAR_PATH} className="text-link-line inline-block py-1.5">
          {words.wholeCalendar}
        </a>
      </p>
      {past.length > 0 && (
        <section aria-labelledby="past" className="event-month">
          <h2 id="past" className="headline text-h2 text-ink-3">
            {words.past}
          </h2>
          <EventList events={past} language={language} />
        </section>
      )}
    </main>
  );
}
