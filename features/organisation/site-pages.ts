import { sectionPath } from '@/features/articles/paths';
import type { SectionMark } from '@/features/sections/section';
import type { Language } from '@/features/words/language';
import { wordsIn } from '@/features/words/words';

/** A page that header, menu and footer may link to: its name in every language, its address in those that have it. */
export type SitePage = {
  names: Record<Language, string>;
  paths: { en: string } & Partial<Record<Language, string>>;
};

type SitePages = {
  /** Last cell of the section index, which holds two; also first in the menu and under "More" in the footer. */
  index: SitePage[];
  /** The rest of the footer's "More", and of the menu. */
  more: SitePage[];
  /** Footer, "Company". */
  company: SitePage[];
  /** The footer's last line. */
  legal: SitePage[];
};

/**
 * The one list of pages beside sections and articles. A page is added here by the change that makes it, so that
 * nothing ever leads nowhere.
 */
export const sitePages: SitePages = {
  index: [],
  more: [],
  company: [],
  legal: [],
};

/** What a link to a page reads on a page in a language, and where it leads: the English page where there is no other. */
export function pageLink({ names, paths }: SitePage, language: Language) {
  const own = paths[language];
  return { name: names[language], link: own ? { href: own } : { href: paths.en, hrefLang: 'en' } };
}

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
