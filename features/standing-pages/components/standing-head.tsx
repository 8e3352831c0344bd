import { tie } from '@/features/articles/typography';
import type { PageGroup } from '@/features/organisation/site-pages';
import { translationsOf } from '@/features/standing-pages/paths';
import type { StandingPage } from '@/features/standing-pages/standing-page';
import { dayOf } from '@/features/words/dates';
import { language as languages } from '@/features/words/language';
import { wordsIn } from '@/features/words/words';

/** What the page is called and what it is for; where it also stands in another language. */
export function StandingHead({ page, group }: { page: StandingPage; group: PageGroup }) {
  const words = wordsIn(page.language);
  const paths = translationsOf(page.name);
  const others = languages.options.filter((it) => it !== page.language && paths[it]);
  return (
    <header className="standing-head">
      <div className="text-ink-3">
        <p className="font-[620] text-ink">{words.standing.groups[group]}</p>
        {group === 'legal' && (
          <p>
            {words.updated} <time dateTime={page.changedAt.toISOString()}>{dayOf(page.changedAt, page.language)}</time>
          </p>
        )}
        {others.map((other) => (
          <p key={other} lang={other}>
            <a href={paths[other]} hrefLang={other} className="text-link-line inline-block py-1 font-[560] text-ink-2">
              {wordsIn(other).standing.thisPageIn}
            </a>
          </p>
        ))}
      </div>
      <div>
        <h1 className="headline text-title">{page.title}</h1>
        {page.standfirst && (
          <p className="mt-4 max-w-[33em] font-serif text-standfirst-article text-pretty text-ink-2">
            {tie(page.standfirst)}
          </p>
        )}
      </div>
    </header>
  );
}
