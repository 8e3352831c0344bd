import type { Language } from '@/features/words/language';
import { wordsIn } from '@/features/words/words';

/** The page number that was asked for; 0, which no river has, for anything that is not a plain number from 2 on. */
export function askedPage(page: string | string[] | undefined): number {
  if (page === undefined) return 1;
  return typeof page === 'string' && /^[1-9]\d{0,3}$/.test(page) ? Number(page) : 0;
}

/** "Latest – Page 2" */
export const pageTitle = (title: string, page: number, language: Language) =>
  page > 1 ? `${title} – ${wordsIn(language).page(page)}` : title;
