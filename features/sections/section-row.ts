import type { SectionMark } from '@/features/sections/section';
import { language } from '@/features/words/language';

export const sectionMarkColumns = {
  slug: true,
  code: true,
  name: true,
  nameInEnglish: true,
  shortName: true,
  language: true,
} as const;

export function toSectionMark(row: {
  slug: string;
  code: string;
  name: string;
  nameInEnglish: string | null;
  shortName: string;
  language: string;
}): SectionMark {
  const { slug, code, name, nameInEnglish, shortName } = row;
  return { slug, code, name, nameInEnglish, shortName, language: language.parse(row.language) };
}
