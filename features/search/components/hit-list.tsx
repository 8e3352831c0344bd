import { Kicker } from '@/features/articles/components/kicker';
import { listed } from '@/features/articles/sign-off';
import { Marked } from '@/features/search/components/marked';
import type { Hit } from '@/features/search/found';
import { dayOf, shortDayOf, yearOf } from '@/features/words/dates';
import type { Language } from '@/features/words/language';

/** The pieces found: day, kicker, headline, the passage that says why. */
export function HitList({ hits, language, now }: { hits: Hit[]; language: Language; now: Date }) {
  return (
    <ol className="hits">
      {hits.map(({ teaser, headline, snippet }) => (
        <li key={teaser.id}>
          <time dateTime={teaser.publishedAt.toISOString()}>
            {yearOf(teaser.publishedAt) === yearOf(now)
              ? shortDayOf(teaser.publishedAt, language)
              : dayOf(teaser.publishedAt, language)}
          </time>
          <article lang={teaser.language}>
            <Kicker teaser={teaser} />
            <h2 className="headline text-h3">
              <a href={teaser.path}>
                <Marked runs={headline} />
              </a>
            </h2>
            {snippet.length > 0 && (
              <p className="mt-1.25 max-w-[42rem] font-serif text-[1rem] leading-[1.45] text-pretty text-ink-2">
                <Marked runs={snippet} />
              </p>
            )}
            <p className="mt-1.5 text-meta font-[600] text-ink-2">
              {listed(
                teaser.bylines.map((byline) => byline.author.name),
                teaser.language,
              )}
            </p>
          </article>
        </li>
      ))}
    </ol>
  );
}
