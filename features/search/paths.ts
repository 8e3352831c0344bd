import type { Asked } from '@/features/search/asked';
import type { Language } from '@/features/words/language';

/** Where one searches: in Spanish, or else in English. */
export const searchPath = (language: Language) => (language === 'es' ? '/es/search' : '/search');

/** Where words being typed are asked about. */
export const suggestionsPath = (language: Language) => `${searchPath(language)}/suggestions`;

/** The address of a search, in the order in which the press keeps its parameters. Another question begins at page 1. */
export function askedPath(language: Language, asked: Asked, changed: Partial<Asked> = {}): string {
  const it = { ...asked, page: 1, ...changed };
  const said: [string, string | null][] = [
    ['q', it.q],
    ['section', it.section],
    ['author', it.author],
    ['topic', it.topic],
    ['type', it.kind],
    ['language', it.language],
    ['from', it.from],
    ['to', it.to],
    ['sort', it.newestFirst ? 'date' : null],
    ['page', it.page > 1 ? String(it.page) : null],
  ];
  const query = new URLSearchParams(said.flatMap(([name, value]) => (value ? [[name, value]] : [])));
  return query.size > 0 ? `${searchPath(language)}?${query}` : searchPath(language);
}
