import { PageTitle } from '@/components/ui/page-title';
import { FurtherPages } from '@/features/articles/components/further-pages';
import { PieceDay } from '@/features/articles/components/piece-day';
import { byDay } from '@/features/articles/days';
import type { River } from '@/features/articles/queries';
import { SectionFilter } from '@/features/latest/components/section-filter';
import { latestPath } from '@/features/latest/paths';
import type { SectionMark } from '@/features/sections/section';
import { dayOfMonth, longDayOf, weekdayOf, yearOf } from '@/features/words/dates';
import type { Language } from '@/features/words/language';
import { wordsIn } from '@/features/words/words';

type Props = {
  river: River;
  /** Days that are cut by the page's ends. */
  cut: { first: boolean; last: boolean };
  sections: SectionMark[];
  chosen: SectionMark | null;
  older: { path: string; name: string } | null;
  language: Language;
  now: Date;
};

/** Everything as it came out, day by day and hour by hour. */
export function LatestView({ river, cut, sections, chosen, older, language, now }: Props) {
  const words = wordsIn(language);
  const days = byDay(river.teasers);
  const section = chosen?.slug ?? null;
  return (
    <main id="main" className="page-width">
      <PageTitle title={words.latest}>
        {chosen && <span className="sr-only">: {chosen.name}</span>}
        {river.page > 1 && <span className="text-ink-3"> – {words.page(river.page)}</span>}
      </PageTitle>
      <SectionFilter sections={sections} chosen={chosen} language={language} />
      {days.length === 0 && (
        <p className="mt-9 max-w-[24em] font-serif text-standfirst-article text-ink-2">{words.nothingYet}</p>
      )}
      {days.map((day, place) => (
        <PieceDay
          key={day.key}
          day={day}
          title={dayTitle(day.at, now, language)}
          language={language}
          now={now}
          part={{ begun: place === 0 && cut.first, goesOn: place === days.length - 1 && cut.last }}
        />
      ))}
      <FurtherPages
        page={river.page}
        pathOf={(page) => latestPath(language, { section, page })}
        older={older}
        language={language}
      />
    </main>
  );
}

/** "Thursday 19 November"; of another year than this, with its year. */
const dayTitle = (at: Date, now: Date, language: Language) =>
  yearOf(at) === yearOf(now) ? `${weekdayOf(at, language)} ${dayOfMonth(at, language)}` : longDayOf(at, language);
