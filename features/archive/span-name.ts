import { dayOfMonth, longDayOf, monthNameOf, noonOf } from '@/features/words/dates';
import type { Language } from '@/features/words/language';

/** "2026", "November 2026", "Monday 23 November 2026" */
export function spanName(key: string, language: Language): string {
  if (key.length === 4) return key;
  return key.length === 7
    ? `${monthNameOf(noonOf(key), language)} ${key.slice(0, 4)}`
    : longDayOf(noonOf(key), language);
}

/** As short as beside another of the same kind: "2026", "November 2026", "23 November". */
export const shortSpanName = (key: string, language: Language) =>
  key.length === 10 ? dayOfMonth(noonOf(key), language) : spanName(key, language);
