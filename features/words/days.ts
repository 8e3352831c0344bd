import type { Language } from '@/features/words/language';
import { wordsIn } from '@/features/words/words';

// Days that no clock belongs to: of an event, on a cover. They are kept, and written, as midnight UTC.

/** "2026-12-01", as a day is written in addresses, calendars and machine-readable times. */
export const dayKey = (day: Date) => day.toISOString().slice(0, 10);

/** "1 December 2026" */
export const longDay = (day: Date, language: Language) => rangeOfDays(day, day, language, 'long');

/** "1–3 December 2026", "30 Nov – 2 Dec 2026" */
export function rangeOfDays(first: Date, last: Date, language: Language, month: 'long' | 'short'): string {
  const format = new Intl.DateTimeFormat(wordsIn(language).tag, {
    ...{ day: 'numeric', month, year: 'numeric', timeZone: 'UTC' },
  });
  return format
    .formatRange(first, last)
    .replace(/\p{Zs}/gu, ' ')
    .replace(/^(\d+) – (?=\d)/, '$1–')
    .replace(/\bSept\b/g, 'Sep');
}

/** "Dec" */
export const shortMonth = (day: Date, language: Language) =>
  new Intl.DateTimeFormat(wordsIn(language).tag, { month: 'short', timeZone: 'UTC' }).format(day).slice(0, 3);

/** "December 2026", with a capital also where months are written small. */
export function monthOf(day: Date, language: Language): string {
  const { tag } = wordsIn(language);
  const name = new Intl.DateTimeFormat(tag, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(day);
  return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
}
