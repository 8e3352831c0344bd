import type { Teaser } from '@/features/articles/article';
import { Headline, type Level } from '@/features/articles/components/headline';
import { listed } from '@/features/articles/sign-off';
import { tie } from '@/features/articles/typography';
import { shortDayOf } from '@/features/words/dates';

/** Stories in the order of their days: date, headline, name. */
export function Ledger({ teasers, level }: { teasers: Teaser[]; level: Level }) {
  return (
    <ol className="ruled-stack">
      {teasers.map((teaser) => (
        <li key={teaser.id} lang={teaser.language} className="ledger-row">
          <time dateTime={teaser.publishedAt.toISOString()} className="text-ink-3 max-lg:text-caption">
            {shortDayOf(teaser.publishedAt, teaser.language)}
          </time>
          <div>
            <Headline teaser={teaser} level={level} size="shrinking" />
            <p className="mt-0.75 font-serif text-standfirst text-ink-2 max-lg:hidden">{tie(teaser.standfirst)}</p>
          </div>
          <p className="text-end text-ink-3 max-lg:hidden">
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
