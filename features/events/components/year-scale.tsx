import { firstOfMonth, monthKey } from '@/features/events/days';
import type { EventMark } from '@/features/events/event';
import { eventsPath } from '@/features/events/paths';
import { dayKeyOf } from '@/features/words/dates';
import { monthOf, shortMonth } from '@/features/words/days';
import type { Language } from '@/features/words/language';
import { wordsIn } from '@/features/words/words';

type Props = { events: EventMark[]; first: string; language: Language; now: Date };

const MONTHS = 12;
const DAY = 86_400_000;

/** A year as a ruler: a bar for each event, a red line for today; its months lead to the list from there on. */
export function YearScale({ events, first, language, now }: Props) {
  const months = Array.from({ length: MONTHS }, (_, index) => monthAfter(first, index));
  const [from, until] = [firstOfMonth(first), firstOfMonth(monthAfter(first, MONTHS))];
  const at = (day: Date) => ((day.getTime() - from.getTime()) / (until.getTime() - from.getTime())) * 100;
  const today = at(new Date(dayKeyOf(now)));
  const shown = events.filter((it) => it.startsOn < until && it.endsOn >= from);
  return (
    <nav aria-label={wordsIn(language).events.month} data-screen-only className="year-scale">
      <svg aria-hidden="true" className="block h-5 w-full">
        {shown.map((event) => (
          <rect
            key={event.id}
            x={`${at(event.startsOn)}%`}
            width={`${at(new Date(event.endsOn.getTime() + DAY)) - at(event.startsOn)}%`}
            y="6"
            height="14"
            className={event.cancelled ? 'fill-rule' : 'fill-ink'}
          />
        ))}
        {today >= 0 && today <= 100 && <rect x={`${today}%`} width="1.5" height="20" className="fill-lead-paint" />}
      </svg>
      <ol>
        {months.map((month) => (
          <li key={month}>
            <a href={eventsPath({ from: month, language })}>
              <span aria-hidden="true">{shortMonth(firstOfMonth(month), language)}</span>
              <span className="sr-only">{monthOf(firstOfMonth(month), language)}</span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function monthAfter(month: string, count: number): string {
  const first = firstOfMonth(month);
  return monthKey(new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + count, 1)));
}
