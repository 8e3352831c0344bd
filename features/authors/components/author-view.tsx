import { FurtherPages } from '@/features/articles/components/further-pages';
import { PieceRow } from '@/features/articles/components/piece-row';
import { authorPath } from '@/features/articles/paths';
import type { River } from '@/features/articles/queries';
import { byYear } from '@/features/articles/years';
import type { Author } from '@/features/authors/author';
import { AuthorHead } from '@/features/authors/components/author-head';
import { dayInYearOf } from '@/features/words/dates';
import { wordsIn } from '@/features/words/words';

type Props = {
  author: Author;
  river: River;
  /** Where the list goes on. */
  older: { path: string; name: string } | null;
};

/** An author's page: who it is, and what they wrote, year by year. */
export function AuthorView({ author, river, older }: Props) {
  const words = wordsIn(author.language);
  return (
    <main id="main" className="page-width">
      <AuthorHead author={author} page={river.page} />
      {river.teasers.length === 0 && (
        <p className="mt-9 max-w-[24em] font-serif text-standfirst-article text-ink-2">{words.lists.authors.none}</p>
      )}
      {byYear(river.teasers).map(({ year, teasers }) => (
        <section key={year} aria-labelledby={`from-${year}`} className="year-list">
          <h2 id={`from-${year}`} className="headline text-h2">
            {year}
          </h2>
          <ol>
            {teasers.map((teaser) => (
              <PieceRow
                key={teaser.id}
                teaser={teaser}
                moment={dayInYearOf(teaser.publishedAt, author.language)}
                signed={false}
              />
            ))}
          </ol>
        </section>
      ))}
      <FurtherPages
        page={river.page}
        pathOf={(page) => authorPath(author.handle, page)}
        older={older}
        language={author.language}
      />
    </main>
  );
}
