import type { Teaser } from '@/features/articles/article';
import { Headline, type Level } from '@/features/articles/components/headline';
import { Kicker } from '@/features/articles/components/kicker';
import { TeaserPicture } from '@/features/articles/components/teaser-picture';
import { byDay } from '@/features/articles/days';
import { listed } from '@/features/articles/sign-off';
import { tie } from '@/features/articles/typography';
import { dayKeyOf, dayOf, dayOfMonth, hourOf, weekdayOf } from '@/features/words/dates';
import type { Language } from '@/features/words/language';

type Props = {
  teasers: Teaser[];
  language: Language;
  /** All of one section: its code is not repeated. */
  within?: boolean;
  now: Date;
};

/** Everything, newest first, a group for each day. */
export function River({ teasers, language, within = false, now }: Props) {
  return byDay(teasers).map((day) => (
    <section key={day.key} aria-labelledby={`day-${day.key}`} className="river-day">
      <h2 id={`day-${day.key}`} className="mb-2 text-label">
        {weekdayOf(day.at, language)}{' '}
        <span className="block font-[450] text-ink-3">
          {dayKeyOf(now).slice(0, 4) === day.key.slice(0, 4) ? dayOfMonth(day.at, language) : dayOf(day.at, language)}
        </span>
      </h2>
      <ol className="river-rows">
        {day.teasers.map((teaser) => (
          <li key={teaser.id} lang={teaser.language} className={teaser.picture ? 'river-row-pictured' : undefined}>
            <RiverStory teaser={teaser} within={within} level={3} />
          </li>
        ))}
      </ol>
    </section>
  ));
}

function RiverStory({ teaser, within, level }: { teaser: Teaser; within: boolean; level: Level }) {
  const names = listed(
    teaser.bylines.map((byline) => byline.author.name),
    teaser.language,
  );
  return (
    <>
      <article>
        <Kicker teaser={teaser} within={within} />
        <Headline teaser={teaser} level={level} size="h3" />
        <p className="mt-1.25 font-serif text-[1rem] leading-[1.42] text-pretty text-ink-2">{tie(teaser.standfirst)}</p>
        <p className="mt-1.5 text-meta text-ink-3">
          <span className="font-[600] text-ink-2">{names}</span>
          {names && ' · '}
          <time dateTime={teaser.publishedAt.toISOString()}>{hourOf(teaser.publishedAt, teaser.language)}</time>
        </p>
      </article>
      {teaser.picture && <TeaserPicture teaser={teaser} at="thumb" />}
    </>
  );
}
