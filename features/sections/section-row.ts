import { z } from 'zod';
import type { SectionMark } from '@/features/sections/section';

export const sectionMarkColumns = {
  slug: true,
  code: true,
  name: true,
  nameInEnglish: true,
  shortName: true,
  language: true,
} as const;

const language = z.enum(['en', 'es', 'de']);

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
