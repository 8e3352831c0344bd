import type { SectionMark } from '@/features/sections/section';
import { twoLines } from '@/features/sections/two-lines';
import { foreign } from '@/features/words/foreign';
import type { Language } from '@/features/words/language';

/** What a link to a section reads, and says of its language, on a page in a language. */
export function sectionNameOn(page: Language, section: SectionMark) {
  if (page === 'en' && section.nameInEnglish)
    return { name: section.nameInEnglish, link: { hrefLang: section.language } };
  return { name: section.name, link: foreign(section, page) };
}

/** Characters of a line in a cell of the index. */
const LONGEST_LINE = 18;

/** The same where there is room for two lines of a cell: the short name, if the whole one is too long for them. */
export function indexNameOn(page: Language, section: SectionMark) {
  const whole = sectionNameOn(page, section);
  if (twoLines(whole.name).every((line) => line.length <= LONGEST_LINE)) return whole;
  return { name: section.shortName, link: foreign(section, page) };
}
