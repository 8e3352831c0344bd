import { sectionPath } from '@/features/articles/paths';
import type { SectionMark } from '@/features/sections/section';
import type { Language } from '@/features/words/language';
import { wordsIn } from '@/features/words/words';

/** A page that header and footer may link to; its name in every language of the interface. */
export type SitePage = { path: string; names: Record<Language, string> };

/**
 * The one list of pages beside sections and articles. A page is added here by the change that makes it, so that
 * nothing ever leads nowhere.
 */
export const sitePages: { more: SitePage[]; company: SitePage[]; legal: SitePage[] } = {
  more: [],
  company: [],
  legal: [],
};

export type Edition = { language: Language; name: string; path: string };

/** Where the other languages of the site begin: English at the front page, another at its first section. */
export function otherEditions(sections: SectionMark[], language: Language): Edition[] {
  const editions = new Map<Language, string>([['en', '/']]);
  for (const section of sections) {
    if (!editions.has(section.language)) editions.set(section.language, sectionPath(section.slug));
  }
  editions.delete(language);
  return [...editions].map(([other, path]) => ({ language: other, name: wordsIn(other).name, path }));
}
