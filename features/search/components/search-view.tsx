import { PageTitle } from '@/components/ui/page-title';
import type { Asked } from '@/features/search/asked';
import { BeginHere, type Beginnings } from '@/features/search/components/begin-here';
import { SearchForm } from '@/features/search/components/search-form';
import { DidYouMean, SearchResults } from '@/features/search/components/search-results';
import type { Found } from '@/features/search/found';
import { askedPath } from '@/features/search/paths';
import type { Language } from '@/features/words/language';
import { wordsIn } from '@/features/words/words';

type Props = {
  asked: Asked;
  /** Null: nothing was asked yet. */
  found: Found | null;
  /** For when there is nothing to show. */
  beginnings: Beginnings | null;
  language: Language;
  now: Date;
};

/** The search: its field, and what was found; or else ways to begin. */
export function SearchView({ asked, found, beginnings, language, now }: Props) {
  const { search, page } = wordsIn(language);
  return (
    <main id="main" className="page-width">
      <PageTitle title={search.name}>
        {asked.page > 1 && <span className="text-ink-3"> – {page(asked.page)}</span>}
      </PageTitle>
      <div className="mt-5 lg:mt-6">
        <SearchForm language={language} id="q" typed={asked.q} />
      </div>
      {found && found.pieces > 0 && <SearchResults asked={asked} found={found} language={language} now={now} />}
      {found && found.pieces === 0 && <NothingFound asked={asked} found={found} language={language} />}
      {beginnings && <BeginHere {...beginnings} language={language} />}
    </main>
  );
}

function NothingFound({ asked, found, language }: { asked: Asked; found: Found; language: Language }) {
  const { nothing } = wordsIn(language).search;
  const everything = askedPath(language, {
    ...asked,
    section: null,
    author: null,
    topic: null,
    kind: null,
    language: null,
    from: null,
    to: null,
    page: 1,
  });
  return (
    <div className="mt-9">
      <div role="status">
        <h2 className="headline text-h2">{nothing.title(asked.q)}</h2>
      </div>
      <p className="mt-2.5 max-w-[36rem] font-serif text-standfirst text-pretty text-ink-2">{nothing.text}</p>
      {found.meant && <DidYouMean meant={found.meant} asked={asked} language={language} />}
      {everything !== askedPath(language, asked) && (
        <p className="did-you-mean">
          <a href={everything} rel="nofollow">
            {nothing.widen}
          </a>
        </p>
      )}
    </div>
  );
}
