import { de } from '@/features/words/de';
import { en, type Words } from '@/features/words/en';
import { es } from '@/features/words/es';
import type { Language } from '@/features/words/language';

const words: Record<Language, Words> = { en, es, de };

/** The interface in one language. */
export const wordsIn = (language: Language): Words => words[language];
