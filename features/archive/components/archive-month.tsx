import { MonthCalendar } from '@/features/archive/components/month-calendar';
import type { Counts } from '@/features/archive/queries';
import { FurtherPages } from '@/features/articles/components/further-pages';
import { PieceRow } from '@/features/articles/components/piece-row';
import { byDay } from '@/features/articles/days';
import { archivePath } from '@/features/articles/paths';
import type { River } from '@/features/articles/queries';
import { dayOfMonth, hourOf, weekdayOf } from '@/features/words/dates';
import type { Language } from '@/features/words/language';
import { wordsIn } from '@/features/words/words';

type Props = {
  /** "2026-11" */
  month: string;
  counts: Counts;
  river: River;
  older: { path: string; name: string } | null;
  language: Language;
};

/** A month: its calendar, and what came out, day by day. */
export function ArchiveMonth({ month, counts, river, older, language }: Props) {
  const words = wordsIn(language);
  return (
    <div className="archive-month">
      <MonthCalendar month={month} counts={counts} language={language} />
      <div>
        {byDay(river.teasers).map(({ key, at, teasers }) => (
          <section key={key} aria-labelledby={`day-${key}`} className="archive-day">
            <h2 id={`day-${key}`}>
              <a href={archivePath(key)}>
                {weekdayOf(at, language)} {dayOfMonth(at, language)}
              </a>
              <span>{words.lists.archive.pieces(counts.get(key) ?? teasers.length)}</span>
            </h2>
            <ol>
              {teasers.map((teaser) => (
                <PieceRow
                  key={teaser.id}
                  teaser={teaser}
                  moment={hourOf(teaser.publishedAt, language)}
                  signed={false}
                />
              ))}
            </ol>
          </section>
        ))}
        <FurtherPages page={river.page} pathOf={(page) => archivePath(month, page)} older={older} language={language} />
      </div>
    </div>
  );
}
