import { initialsOf } from '@/features/articles/initials';
import { tie } from '@/features/articles/typography';
import type { Author } from '@/features/authors/author';
import { Picture } from '@/features/media/components/picture';
import { wordsIn } from '@/features/words/words';

/** Who it is: portrait, name, what they do and from where, what they write about, how to reach them. */
export function AuthorHead({ author, page }: { author: Author; page: number }) {
  const { name, role, place, biography } = author;
  return (
    <header className="author-head">
      <Portrait author={author} />
      <div>
        <p className="text-ink-3">
          {role && <span className="me-2 inline-block font-[620] text-ink">{role}</span>}
          {place && <span className="inline-block">{place}</span>}
        </p>
        <h1 className="headline mt-2 text-title">
          {name}
          {page > 1 && <span className="text-ink-3"> – {wordsIn(author.language).page(page)}</span>}
        </h1>
      </div>
      {biography && page === 1 && (
        <p className="max-w-[33em] font-serif text-standfirst-article text-pretty text-ink-2">{tie(biography)}</p>
      )}
      {page === 1 && <Particulars author={author} />}
    </header>
  );
}

function Portrait({ author: { portrait, name } }: { author: Author }) {
  if (!portrait)
    return (
      <span aria-hidden="true" className="author-plate monogram">
        {initialsOf(name)}
      </span>
    );
  return (
    <div className="author-plate">
      <Picture picture={portrait} at="plate" decorative />
    </div>
  );
}

function Particulars({ author: { beats, email, links, language } }: { author: Author }) {
  const words = wordsIn(language).lists.authors;
  const hasContact = email !== null || links.length > 0;
  if (beats.length === 0 && !hasContact) return null;
  return (
    <dl className="author-particulars">
      {beats.length > 0 && (
        <div>
          <dt>{words.beats}</dt>
          <dd>{beats.join(' · ')}</dd>
        </div>
      )}
      {hasContact && (
        <div>
          <dt>{words.contact}</dt>
          {email && (
            <dd>
              <a href={`mailto:${email}`}>{email}</a>
            </dd>
          )}
          {links.map((link) => (
            <dd key={link.url}>
              <a href={link.url} rel="me">
                {link.name}
              </a>
            </dd>
          ))}
        </div>
      )}
    </dl>
  );
}
