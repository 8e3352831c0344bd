import type { Signatory } from '@/features/articles/article';
import { initialsOf } from '@/features/articles/initials';
import { authorPath } from '@/features/articles/paths';
import { tie } from '@/features/articles/typography';
import { Picture } from '@/features/media/components/picture';
import type { Words } from '@/features/words/en';

/** Who signs, in a sentence or two each; nothing for a name of which nothing is told. */
export function AuthorCards({ signatories, words }: { signatories: Signatory[]; words: Words }) {
  const told = signatories.filter((it) => it.biography);
  if (told.length === 0) return null;
  return (
    <section aria-labelledby="authors" className="author-cards">
      <h2 id="authors" className="sr-only">
        {words.articlePage.aboutAuthors(told.length)}
      </h2>
      {told.map((it) => (
        <AuthorCard key={it.id} author={it} />
      ))}
    </section>
  );
}

function AuthorCard({ author }: { author: Signatory }) {
  const { name, role, place, biography, portrait } = author;
  return (
    <div className="author-card">
      {portrait ? (
        <div className="author-portrait">
          <Picture picture={portrait} at="portrait" decorative />
        </div>
      ) : (
        <span aria-hidden="true" className="author-portrait monogram">
          {initialsOf(name)}
        </span>
      )}
      <div className="min-w-0">
        <h3 className="font-serif text-h4 font-[600]">
          <a href={authorPath(author.handle)}>{name}</a>
        </h3>
        {(role || place) && <p className="text-ink-3">{[role, place].filter(Boolean).join(' · ')}</p>}
        <p className="mt-1.5 font-serif text-[1rem] leading-[1.45] text-pretty text-ink-2">{tie(biography)}</p>
      </div>
    </div>
  );
}
