import type { Language } from '@/features/words/language';

type Ask = { section?: string | null; page?: number };

/** The address of the latest in a language, of one section where asked, or of a further page. */
export function latestPath(language: Language, { section = null, page = 1 }: Ask = {}): string {
  const query = new URLSearchParams({ ...(section ? { section } : {}), ...(page > 1 ? { page: `${page}` } : {}) });
  const path = language === 'es' ? '/es/latest' : '/latest';
  return query.size > 0 ? `${path}?${query}` : path;
}
