import type { Teaser } from '@/features/articles/article';
import { Headline } from '@/features/articles/components/headline';
import { NamedSectionCode } from '@/features/sections/components/section-code';
import { dayInYearOf, dayKeyOf, hourOf, zoneOf } from '@/features/words/dates';
import type { Language } from '@/features/words/language';
import { wordsIn } from '@/features/words/words';

type Props = { teasers: Teaser[]; language: Language };

/** The newest pieces by the clock: hour, headline, code. What is older than the newest one's day says its day. */
export function LatestList({ teasers, language }: Props) {
  const newest = teasers[0];
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
        {teasers.map((teaser) => (
          <li key={teaser.id}>
            <Moment at={teaser.publishedAt} today={dayKeyOf(newest.publishedAt)} language={language} />
            <LatestHeadline teaser={teaser} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Moment({ at, today, language }: { at: Date; today: string; language: Language }) {
  return (
    <time dateTime={at.toISOString()} className="text-caption leading-5.5 font-[560] text-ink-3">
      {dayKeyOf(at) === today ? hourOf(at, language) : dayInYearOf(at, language)}
    </time>
  );
}

function LatestHeadline({ teaser }: { teaser: Teaser }) {
  return (
    <div lang={teaser.language} className="latest-headline">
      <Headline teaser={teaser} level={3} size="h4" /> <NamedSectionCode section={teaser.section} />
    </div>
  );
}
