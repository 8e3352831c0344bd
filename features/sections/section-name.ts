import type { SectionMark } from '@/features/sections/section';
import { foreign } from '@/features/words/foreign';
import type { Language } from '@/features/words/language';

/** What a link to a section reads, and says of its language, on a page in a language. */
export function sectionNameOn(page: Language, section: SectionMark) {
  if (page === 'en' && section.nameInEnglish)
    return { name: section.nameInEnglish, link: { hrefLang: section.language } };
  return { name: section.name, link: foreign(section, page) };
}
