import type { Teaser } from '@/features/articles/article';
import { Advertisement } from '@/features/articles/components/advertisement';
import { Headline, type Level } from '@/features/articles/components/headline';
import { listed } from '@/features/articles/sign-off';
import { tie } from '@/features/articles/typography';
import { shortDayOf } from '@/features/words/dates';

/** Stories in the order of their days: date, headline, name. */
export function Ledger({ teasers, level }: { teasers: Teaser[]; level: Level }) {
  return (
    <ol className="ledger">
      {teasers.map((teaser) => (
        <li key={teaser.id} lang={teaser.language} className="ledger-row">
          <time dateTime={teaser.publishedAt.toISOString()} className="text-ink-3 max-md:text-caption">
            {shortDayOf(teaser.publishedAt, teaser.language)}
          </time>
          <div>
            <Advertisement teaser={teaser} />
            <Headline teaser={teaser} level={level} size="shrinking" labelled />
            {teaser.standfirst && (
              <p className="mt-0.75 font-serif text-[1rem] leading-[1.42] text-ink-2 max-md:hidden">
                {tie(teaser.standfirst)}
              </p>
            )}
          </div>
          <p className="text-end text-pretty text-ink-3 max-md:hidden">
            {listed(
              teaser.bylines.map((byline) => byline.author.name),
              teaser.language,
            )}
          </p>
        </li>
      ))}
    </ol>
  );
}
