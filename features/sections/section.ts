import type { Language } from '@/features/words/language';

/** What is needed to name a section wherever one of its articles stands. */
export type SectionMark = {
  slug: string;
  /** Two capitals, the index code. */
  code: string;
  name: string;
  /** What it is called on English pages, where that differs. */
  nameInEnglish: string | null;
  shortName: string;
  language: Language;
};

export type Section = SectionMark & {
  id: string;
  description: string;
  parent: SectionMark | null;
};
