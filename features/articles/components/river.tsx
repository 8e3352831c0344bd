import type { Teaser } from '@/features/articles/article';
import { Headline } from '@/features/articles/components/headline';
import { Kicker } from '@/features/articles/components/kicker';
import { TeaserPicture } from '@/features/articles/components/teaser-picture';
import { groupRiver, type RiverGroup } from '@/features/articles/river-groups';
import { listed } from '@/features/articles/sign-off';
import { tie } from '@/features/articles/typography';
import { dayOf, dayOfMonth, hourOf, monthNameOf, weekdayOf, yearOf } from '@/features/words/dates';
import type { Language } from '@/features/words/language';

type Props = {
  teasers: Teaser[];
  language: Language;
  /** All of one section: its code is not repeated. */
  within?: boolean;
  now: Date;
};

/** Everything, newest first, a group for each day, or for each month where days have one piece each. */
export function River({ teasers, language, within = false, now }: Props) {
  return groupRiver(teasers).map((group) => (
    <section key={group.key} aria-labelledby={`from-${group.key}`} className="river-day">
      <h2 id={`from-${group.key}`} className="mb-2 text-label">
        <GroupName group={group} language={language} now={now} />
      </h2>
      <ol className="river-rows">
        {group.teasers.map((teaser) => (
          <li key={teaser.id} lang={teaser.language} className={teaser.picture ? 'river-row-pictured' : undefined}>
            <RiverStory teaser={teaser} within={within} span={group.span} />
          </li>
        ))}
      </ol>
    </section>
  ));
}

function GroupName({ group, language, now }: { group: RiverGroup; language: Language; now: Date }) {
  const year = group.key.slice(0, 4);
  const isThisYear = yearOf(now) === year;
  const [name, rest] =
    group.span === 'month'
      ? [monthNameOf(group.at, language), year]
      : [weekdayOf(group.at, language), isThisYear ? dayOfMonth(group.at, language) : dayOf(group.at, language)];
  return (
    <>
      {name} <span className="font-[450] text-ink-3 lg:block">{rest}</span>
    </>
  );
}

function RiverStory({ teaser, within, span }: { teaser: Teaser; within: boolean; span: RiverGroup['span'] }) {
  const { language, publishedAt } = teaser;
  const names = listed(
    teaser.bylines.map((byline) => byline.author.name),
    language,
  );
  return (
    <>
      <article>
        <Kicker teaser={teaser} within={within} />
        <Headline teaser={teaser} level={3} size="h3" labelled />
        {teaser.standfirst && (
          <p className="mt-1.25 font-serif text-[1rem] leading-[1.42] text-pretty text-ink-2">
            {tie(teaser.standfirst)}
          </p>
        )}
        <p className="mt-1.5 text-meta text-ink-3">
          <span className="font-[600] text-ink-2">{names}</span>
          {names && ' · '}
          <time dateTime={publishedAt.toISOString()}>
            {span === 'month' && `${dayOfMonth(publishedAt, language)}, `}
            {hourOf(publishedAt, language)}
          </time>
        </p>
      </article>
      {teaser.picture && <TeaserPicture teaser={teaser} at="thumb" />}
    </>
  );
}
