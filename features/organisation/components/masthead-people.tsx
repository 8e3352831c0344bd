import type { Signatory } from '@/features/articles/article';
import { initialsOf } from '@/features/articles/initials';
import { authorPath } from '@/features/articles/paths';
import { Picture } from '@/features/media/components/picture';
import type { Language } from '@/features/words/language';
import { wordsIn } from '@/features/words/words';

/** Everybody who is listed, with what they do and from where. */
export function MastheadPeople({ people, language }: { people: Signatory[]; language: Language }) {
  if (people.length === 0) return null;
  return (
    <section aria-labelledby="people" className="standing-group mb-10">
      <h2 id="people" className="pb-3 text-label">
        {wordsIn(language).standing.people}
      </h2>
      <ul className="masthead-people">
        {people.map((person) => (
          <li key={person.id}>
            <Portrait person={person} />
            <div className="min-w-0">
              <a href={authorPath(person.handle)} className="inline-block py-0.5 font-serif text-h4 font-[600]">
                {person.name}
              </a>
              {person.role && <p className="text-ink-2">{person.role}</p>}
              {person.place && <p className="text-ink-3">{person.place}</p>}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Portrait({ person }: { person: Signatory }) {
  if (!person.portrait)
    return (
      <span aria-hidden="true" className="author-portrait monogram">
        {initialsOf(person.name)}
      </span>
    );
  return (
    <div className="author-portrait">
      <Picture picture={person.portrait} at="portrait" decorative />
    </div>
  );
}
