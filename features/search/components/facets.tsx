import type { ReactNode } from 'react';
import type { Asked } from '@/features/search/asked';
import type { Choice, Found } from '@/features/search/found';
import { askedPath } from '@/features/search/paths';
import { SectionCode } from '@/features/sections/components/section-code';
import { sectionNameOn } from '@/features/sections/section-name';
import type { Language } from '@/features/words/language';
import { wordsIn } from '@/features/words/words';

type Props = { asked: Asked; found: Found; language: Language };

/** Ways to narrow what was found, as links; what it is narrowed to already, to be taken away again. */
export function Facets({ asked, found, language }: Props) {
  const { search } = wordsIn(language);
  const { facets, narrowed } = found;
  const to = (changed: Partial<Asked>) => askedPath(language, { ...asked, q: found.by }, changed);
  const isOneYear = asked.from !== null && asked.from === asked.to;
  const period = asked.from || asked.to ? search.period(asked.from, asked.to) : null;
  return (
    <>
      <Facet
        title={search.facets.section}
        chosen={narrowed.section && sectionNameOn(language, narrowed.section).name}
        away={to({ section: null })}
        choices={facets.sections}
        language={language}
        show={(section) => ({
          to: to({ section: section.slug }),
          key: section.slug,
          name: sectionNameOn(language, section).name,
          lang: sectionNameOn(language, section).link,
          before: <SectionCode section={section} />,
        })}
      />
      <Facet
        title={search.facets.topic}
        chosen={narrowed.topic?.name ?? null}
        away={to({ topic: null })}
        choices={facets.topics}
        language={language}
        show={(topic) => ({
          to: to({ topic: topic.slug }),
          key: topic.slug,
          name: topic.name,
          lang: topic.language && topic.language !== language ? { lang: topic.language } : {},
        })}
      />
      <Facet
        title={search.facets.author}
        chosen={narrowed.author?.name ?? null}
        away={to({ author: null })}
        language={language}
      />
      <Facet
        title={search.facets.year}
        chosen={isOneYear || period ? period : null}
        away={to({ from: null, to: null })}
        choices={facets.years}
        language={language}
        show={(year) => ({ to: to({ from: String(year), to: String(year) }), key: String(year), name: String(year) })}
      />
      <Facet
        title={search.facets.kind}
        chosen={asked.kind && search.kinds[asked.kind]}
        away={to({ kind: null })}
        choices={facets.kinds}
        language={language}
        show={(kind) => ({ to: to({ kind }), key: kind, name: search.kinds[kind] })}
      />
      <Facet
        title={search.facets.language}
        chosen={asked.language && wordsIn(asked.language).name}
        away={to({ language: null })}
        choices={facets.languages}
        language={language}
        show={(it) => ({
          to: to({ language: it }),
          key: it,
          name: wordsIn(it).name,
          lang: it === language ? {} : { lang: it },
        })}
      />
    </>
  );
}

type Shown = { to: string; key: string; name: string; lang?: { lang?: string; hrefLang?: string }; before?: ReactNode };
type FacetProps<Of> = {
  title: string;
  chosen: string | null;
  away: string;
  choices?: Choice<Of>[];
  show?: (it: Of) => Shown;
  language: Language;
};

/** One choice is none: it is not offered, unless it is taken. */
function Facet<Of>({ title, chosen, away, choices = [], show, language }: FacetProps<Of>) {
  const { search } = wordsIn(language);
  if (chosen !== null)
    return (
      <section className="facet">
        <h3>{title}</h3>
        <a href={away} rel="nofollow" aria-label={search.remove(chosen)} className="facet-chosen">
          {chosen} <span aria-hidden="true">×</span>
        </a>
      </section>
    );
  if (choices.length < 2 || !show) return null;
  return (
    <section className="facet">
      <h3>{title}</h3>
      <ul>
        {choices.map(({ it, pieces }) => {
          const { to, key, name, lang, before } = show(it);
          return (
            <li key={key}>
              <a href={to} rel="nofollow" {...lang}>
                {before}
                <span>{name}</span>
              </a>
              {pieces !== null && <span>{pieces.toLocaleString(wordsIn(language).tag)}</span>}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
