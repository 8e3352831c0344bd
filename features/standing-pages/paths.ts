import type { StandingPageName } from '@/features/standing-pages/standing-page';
import type { Language } from '@/features/words/language';

/** English, and each other language that has a true translation. */
export type Translations = { en: string } & Partial<Record<Language, string>>;

/** Where each standing page is, by a name in its own language. */
export const standingPaths = {
  about: { en: '/about' },
  masthead: { en: '/masthead' },
  advertise: { en: '/advertise' },
  'publishing-principles': { en: '/publishing-principles' },
  contact: { en: '/contact', es: '/es/contact' },
  imprint: { en: '/imprint', de: '/impressum' },
  privacy: { en: '/privacy', de: '/datenschutz' },
  terms: { en: '/terms' },
  accessibility: { en: '/accessibility' },
} satisfies Record<StandingPageName, Translations>;

/** All addresses of one page. */
export const translationsOf = (name: StandingPageName): Translations => standingPaths[name];

/** The page in a language, or in English where that language has none. */
export function standingPath(name: StandingPageName, language: Language): string {
  const paths = translationsOf(name);
  return paths[language] ?? paths.en;
}
