import { ThemeChoice } from '@/components/site/theme-choice';
import { newsletterPath } from '@/features/newsletter/paths';
import type { Organisation } from '@/features/organisation/organisation';
import type { Edition } from '@/features/organisation/site-pages';
import { telephoneLink } from '@/features/organisation/telephone';
import type { Language } from '@/features/words/language';
import { wordsIn } from '@/features/words/words';

type Props = { organisation: Organisation; editions: Edition[]; language: Language };

/** Telephone, fax and mail at the very top of every page, in the same place. */
export function ContactStrip({ organisation, editions, language }: Props) {
  const words = wordsIn(language);
  return (
    <section
      aria-label={words.service}
      data-screen-only
      className="on-hull bg-hull text-caption leading-11 max-[22.5rem]:text-fine max-[22.5rem]:leading-11 text-on-hull-2 md:leading-9"
    >
      <div className="page-width flex flex-wrap justify-between gap-x-6">
        <ul className="flex w-full flex-wrap justify-between gap-x-5 md:w-auto">
          <li>
            <span className="opacity-75">{words.telephone}</span>{' '}
            <a href={telephoneLink(organisation.telephone)} className="strip-link">
              {organisation.telephone}
            </a>
          </li>
          {organisation.fax && (
            <li className="hidden md:block">
              <span className="opacity-75">{words.fax}</span> {organisation.fax}
            </li>
          )}
          <li>
            <a href={`mailto:${organisation.email}`} className="strip-link">
              {organisation.email}
            </a>
          </li>
        </ul>
        <StripLinks editions={editions} language={language} />
      </div>
    </section>
  );
}

function StripLinks({ editions, language }: Pick<Props, 'editions' | 'language'>) {
  const words = wordsIn(language);
  return (
    <ul className="strip-links hidden gap-x-5 min-[53.75rem]:flex">
      {editions.map((edition) => (
        <li key={edition.language}>
          <a href={edition.path} lang={edition.language} hrefLang={edition.language} className="strip-link">
            {edition.name}
          </a>
        </li>
      ))}
      <li>
        <ThemeChoice labels={words.theme} />
      </li>
      <li>
        <a href={newsletterPath(language)} className="strip-link">
          {words.newsletterLink}
        </a>
      </li>
    </ul>
  );
}
