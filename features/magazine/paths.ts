import type { Language } from '@/features/words/language';

const MAGAZINES_PATH = '/magazine';
/** The list of titles, in those languages that have one. */
export const magazinesPaths = { en: MAGAZINES_PATH, es: '/es/magazine' };
export const magazinesPath = (language: Language) => (language === 'es' ? magazinesPaths.es : magazinesPaths.en);

/** A title’s own page. */
export const magazinePath = (slug: string) => `${MAGAZINES_PATH}/${encodeURIComponent(slug)}`;

export const issuePath = (magazineSlug: string, slug: string) =>
  `${magazinePath(magazineSlug)}/${encodeURIComponent(slug)}`;
