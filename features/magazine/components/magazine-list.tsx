import { tie } from '@/features/articles/typography';
import { IssueCover } from '@/features/magazine/components/issue-cover';
import { MagazineFacts } from '@/features/magazine/components/magazine-facts';
import type { IssueMark, Magazine } from '@/features/magazine/issue';
import { foreign } from '@/features/words/foreign';
import type { Language } from '@/features/words/language';
import { wordsIn } from '@/features/words/words';

type Shelf = { magazine: Magazine; newest: IssueMark | null };

/** The printed titles, each with its newest issue. */
export function MagazineList({ shelves, language }: { shelves: Shelf[]; language: Language }) {
  const words = wordsIn(language).magazine;
  return (
    <main id="main" className="page-width">
      <header className="page-head">
        <h1 className="headline text-title">{words.titles}</h1>
        <p className="max-w-[32em] font-serif text-standfirst-lead text-pretty text-ink-2">{words.text}</p>
      </header>
      {shelves.length === 0 && <p className="mt-11 font-serif text-standfirst-lead">{words.none}</p>}
      <ul className="title-list">
        {shelves.map((shelf) => (
          <li key={shelf.magazine.id} lang={foreign(shelf.magazine, language).lang} className="title-row">
            <Title shelf={shelf} />
          </li>
        ))}
      </ul>
    </main>
  );
}

function Title({ shelf: { magazine, newest } }: { shelf: Shelf }) {
  const words = wordsIn(magazine.language).magazine;
  return (
    <>
      {newest && (
        <div aria-hidden="true">
          <a href={newest.path} tabIndex={-1} className="block">
            <IssueCover issue={newest} at="titleCover" />
          </a>
        </div>
      )}
      <div>
        <h2 className="headline text-h2">
          <a href={magazine.path}>{magazine.name}</a>
        </h2>
        <p className="mt-2.5 max-w-[34em] font-serif text-standfirst text-pretty text-ink-2">{tie(magazine.about)}</p>
        {newest && (
          <p className="mt-5 text-ink-3">
            {words.newest} · {newest.number}
            <a href={newest.path} className="headline block text-h3 text-ink">
              {newest.theme ?? newest.number}
            </a>
          </p>
        )}
        <MagazineFacts magazine={magazine} />
        <p className="mt-3 font-[600]">
          <a href={magazine.path} className="arrow-on inline-block py-1.5">
            {words.allOf(magazine.name)}
          </a>
        </p>
      </div>
    </>
  );
}
