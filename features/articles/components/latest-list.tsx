import type { Teaser } from '@/features/articles/article';
import { Advertisement } from '@/features/articles/components/advertisement';
import { Headline } from '@/features/articles/components/headline';
import { byDay } from '@/features/articles/days';
import { NamedSectionCode } from '@/features/sections/components/section-code';
import { dayOfMonth, hourOf, weekdayOf, zoneOf } from '@/features/words/dates';
import type { Language } from '@/features/words/language';
import { wordsIn } from '@/features/words/words';

type Props = {
  teasers: Teaser[];
  language: Language;
  /** Address of the whole list. */
  all?: string;
};

/** The newest pieces by the clock: hour, headline, code. An older day is named where it begins. */
export function LatestList({ teasers, language, all }: Props) {
  const [newest] = teasers;
  if (!newest) return null;
  const words = wordsIn(language);
  return (
    <section aria-labelledby="latest">
      <h2 id="latest" className="flex justify-between border-b border-strong pb-2.25 text-label">
        {words.latest}
        <span className="text-caption font-[450] text-ink-3">
          {words.timesIn(zoneOf(newest.publishedAt, language))}
        </span>
      </h2>
      <ol className="latest-rows">
        {byDay(teasers).flatMap((day, older) =>
          day.teasers.map((teaser, place) => (
            <li key={teaser.id}>
              {older > 0 && place === 0 && (
                <p className="col-span-2 mb-2 text-caption font-[620]">
                  {weekdayOf(day.at, language)}{' '}
                  <span className="font-[450] text-ink-3">{dayOfMonth(day.at, language)}</span>
                </p>
              )}
              <time
                dateTime={teaser.publishedAt.toISOString()}
                className="text-caption leading-5.5 font-[560] text-ink-3"
              >
                {hourOf(teaser.publishedAt, language)}
              </time>
              <LatestHeadline teaser={teaser} />
            </li>
          )),
        )}
      </ol>
      {all && (
        <p className="pt-1.5 font-[600]">
          <a href={all} className="arrow-on inline-block py-1.5">
            {words.fronts.allLatest}
          </a>
        </p>
      )}
    </section>
  );
}

function LatestHeadline({ teaser }: { teaser: Teaser }) {
  return (
    <div lang={teaser.language} className="latest-headline">
      <Advertisement teaser={teaser} />
      <Headline teaser={teaser} level={3} size="h4" />
      {'\u00a0'}
      <NamedSectionCode section={teaser.section} />
    </div>
  );
}
