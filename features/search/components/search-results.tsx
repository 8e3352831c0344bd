import { FurtherPages } from '@/features/articles/components/further-pages';
import type { Asked } from '@/features/search/asked';
import { Facets } from '@/features/search/components/facets';
import { HitList } from '@/features/search/components/hit-list';
import { COUNTED, type Found } from '@/features/search/found';
import { askedPath } from '@/features/search/paths';
import type { Language } from '@/features/words/language';
import { wordsIn } from '@/features/words/words';

type Props = { asked: Asked; found: Found; language: Language; now: Date };

/** What was found, and the ways to narrow it beside it. */
export function SearchResults({ asked, found, language, now }: Props) {
  const words = wordsIn(language);
  const to = (page: number) => askedPath(language, { ...asked, q: found.by }, { page });
  return (
    <>
      <ResultHead asked={asked} found={found} language={language} />
      <div className="results">
        <aside aria-label={words.search.narrow} data-screen-only>
          <details className="facets-folded">
            <summary>
              <h2>{words.search.narrow}</h2>
            </summary>
            <Facets asked={asked} found={found} language={language} />
          </details>
          <div className="facets-open">
            <h2 className="sr-only">{words.search.narrow}</h2>
            <Facets asked={asked} found={found} language={language} />
          </div>
        </aside>
        <div>
          <HitList hits={found.hits} language={language} now={now} />
          <FurtherPages
            page={asked.page}
            pathOf={to}
            older={found.hasMore ? { path: to(asked.page + 1) } : null}
            language={language}
          />
        </div>
      </div>
    </>
  );
}

function ResultHead({ asked, found, language }: Omit<Props, 'now'>) {
  const { search } = wordsIn(language);
  const count = found.pieces > COUNTED ? search.more : search.count(found.pieces);
  const wasPutRight = found.by !== asked.q;
  const ordered = (newestFirst: boolean) => askedPath(language, { ...asked, q: found.by }, { newestFirst });
  return (
    <div className="seen-whole result-head">
      <p role="status">
        {wasPutRight && (
          <>
            {search.insteadOf(asked.q)} <b>{found.by}</b>:{' '}
          </>
        )}
        {wasPutRight ? count : search.pieces(count, found.by)}
      </p>
      {found.meant && <DidYouMean meant={found.meant} asked={asked} language={language} />}
      <ul aria-label={search.order} data-screen-only>
        <li>
          <a href={ordered(false)} rel="nofollow" aria-current={asked.newestFirst ? undefined : 'true'}>
            {search.best}
          </a>
        </li>
        <li>
          <a href={ordered(true)} rel="nofollow" aria-current={asked.newestFirst ? 'true' : undefined}>
            {search.newest}
          </a>
        </li>
      </ul>
    </div>
  );
}

/** "Did you mean kaldrup?" */
export function DidYouMean({ meant, asked, language }: { meant: string; asked: Asked; language: Language }) {
  return (
    <p className="did-you-mean">
      {wordsIn(language).search.didYouMean}{' '}
      <a href={askedPath(language, asked, { q: meant })} rel="nofollow">
        {meant}
      </a>
      ?
    </p>
  );
}
