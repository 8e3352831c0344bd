import type { Counts } from '@/features/archive/queries';
import { weeksOf } from '@/features/archive/span';
import { spanName } from '@/features/archive/span-name';
import { archivePath } from '@/features/articles/paths';
import { dayOfMonth, monthNameOf, noonOf, weekdayOf } from '@/features/words/dates';
import type { Language } from '@/features/words/language';
import { wordsIn } from '@/features/words/words';

type Props = {
  /** "2026-11" */
  month: string;
  counts: Counts;
  language: Language;
  /** Where the month's own page is another. */
  linked?: boolean;
};

// A Monday and the six days after it, for their names.
const WEEK = Array.from({ length: 7 }, (_, day) => `2024-01-0${day + 1}`);

/** A month as a calendar: the days on which something came out lead there. */
export function MonthCalendar({ month, counts, language, linked = false }: Props) {
  const name = linked ? monthNameOf(noonOf(month), language) : spanName(month, language);
  const pieces = [...counts].reduce((sum, [day, some]) => (day.startsWith(month) ? sum + some : sum), 0);
  return (
    <table className="month-calendar">
      <caption>
        {linked && pieces > 0 ? <a href={archivePath(month)}>{name}</a> : name}
        {linked && pieces > 0 && <span> {wordsIn(language).lists.archive.pieces(pieces)}</span>}
      </caption>
      <thead>
        <tr>
          {WEEK.map((day) => (
            <th key={day} scope="col">
              <abbr title={weekdayOf(noonOf(day), language)}>{weekdayOf(noonOf(day), language).slice(0, 2)}</abbr>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(month).map((week, number) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: weeks have no name but their number
          <tr key={number}>
            {week.map((day, weekday) => (
              <td key={WEEK[weekday]}>{day && <DayCell {...{ month, day, counts, language }} />}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function DayCell({ month, day, counts, language }: Omit<Props, 'linked'> & { day: number }) {
  const key = `${month}-${String(day).padStart(2, '0')}`;
  const pieces = counts.get(key) ?? 0;
  if (pieces === 0) return <span>{day}</span>;
  const said = `${dayOfMonth(noonOf(key), language)}, ${wordsIn(language).lists.archive.pieces(pieces)}`;
  return (
    <a href={archivePath(key)} aria-label={said} title={wordsIn(language).lists.archive.pieces(pieces)}>
      {day}
    </a>
  );
}
