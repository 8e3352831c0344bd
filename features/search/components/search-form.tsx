import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import { searchPath, suggestionsPath } from '@/features/search/paths';
import type { Language } from '@/features/words/language';
import { wordsIn } from '@/features/words/words';

type Props = { language: Language; id: string };

/** A field with its button: the search's own page, the phone's menu, pages that have lost their way. */
export function SearchForm({ language, id, typed = '' }: Props & { typed?: string }) {
  const { search } = wordsIn(language);
  return (
    <search aria-label={search.field} data-screen-only>
      <form action={searchPath(language)} className="search-form">
        <label htmlFor={id} className="sr-only">
          {search.field}
        </label>
        <Field language={language} id={id} typed={typed} placeholder={search.field} />
        <button type="submit">{search.send}</button>
      </form>
    </search>
  );
}

/** The last cell of the title block: Enter sends it. */
export function SearchCell({ language, id }: Props) {
  const { search } = wordsIn(language);
  return (
    <search aria-label={search.name} data-screen-only className="search-cell">
      <form action={searchPath(language)}>
        <label htmlFor={id}>{search.name}</label>
        <Field language={language} id={id} typed="" placeholder={search.field} />
      </form>
    </search>
  );
}

/** Works without a script; islands/search-suggestions.ts adds what may be meant. */
function Field({ language, id, typed, placeholder }: Props & { typed: string; placeholder: string }) {
  const { search } = wordsIn(language);
  return (
    <search-suggestions
      source={suggestionsPath(language)}
      label={search.field}
      told={search.suggestions('{}')}
      className="search-suggestions"
    >
      <input
        id={id}
        type="search"
        name="q"
        defaultValue={typed}
        placeholder={placeholder}
        maxLength={200}
        enterKeyHint="search"
        autoComplete="off"
        autoCapitalize="none"
      />
      <script async type="module" src="/islands/search-suggestions.js" />
    </search-suggestions>
  );
}

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'search-suggestions': DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement> & {
        source: string;
        label: string;
        told: string;
      };
    }
  }
}
