import type { Language } from '@/features/words/language';
import { wordsIn } from '@/features/words/words';
import { SITE_ZONE } from '@/lib/clock';

/** "10:15" */
export const hourOf = (at: Date, language: Language) => format(at, language, { hour: '2-digit', minute: '2-digit' });

/** "CET" or "CEST" */
export const zoneOf = (at: Date, language: Language) =>
  partOf(at, language, { timeZoneName: 'short', hour: '2-digit' }, 'timeZoneName');

/** "10:15 CET" */
export const hourWithZone = (at: Date, language: Language) => `${hourOf(at, language)} ${zoneOf(at, language)}`;

/** "18 November 2026" */
export const dayOf = (at: Date, language: Language) =>
  format(at, language, { day: 'numeric', month: 'long', year: 'numeric' });

/** "18 November" */
export const dayOfMonth = (at: Date, language: Language) => format(at, language, { day: 'numeric', month: 'long' });

/** "November", with a capital also in languages that write it small. */
export const monthNameOf = (at: Date, language: Language) => capital(format(at, language, { month: 'long' }), language);

/** "Wednesday", with a capital also in languages that write it small. */
export const weekdayOf = (at: Date, language: Language) => capital(format(at, language, { weekday: 'long' }), language);

/** "Wednesday 18 November 2026" */
export const longDayOf = (at: Date, language: Language) =>
  capital(
    format(at, language, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }).replace(
      /^(\p{L}+),/u,
      '$1',
    ),
    language,
  );

/** "Wed 18 Nov": for columns; the year is not needed there. */
export const shortDayOf = (at: Date, language: Language) => {
  const weekday = partOf(at, language, { weekday: 'short' }, 'weekday');
  return capital(`${bare(weekday)} ${dayInYearOf(at, language)}`, language);
};

/** "18 Nov" */
export const dayInYearOf = (at: Date, language: Language) => {
  const day = partOf(at, language, { day: 'numeric', month: 'short' }, 'day');
  const month = partOf(at, language, { day: 'numeric', month: 'short' }, 'month');
  return `${day}${language === 'de' ? '.' : ''} ${bare(month)}`;
};

/** "Wed 18 Nov 2026" */
export const titleBlockDay = (at: Date, language: Language) =>
  `${shortDayOf(at, language)} ${partOf(at, language, { year: 'numeric' }, 'year')}`;

/** "2026-11-18", the newsroom's own day: what a river is grouped by. */
export function dayKeyOf(at: Date): string {
  const part = (type: 'year' | 'month' | 'day') =>
    partOf(at, 'en', { year: 'numeric', month: '2-digit', day: '2-digit' }, type);
  return `${part('year')}-${part('month')}-${part('day')}`;
}

/** "2026", in the newsroom's calendar. */
export const yearOf = (at: Date) => dayKeyOf(at).slice(0, 4);

/** An instant on a day ("2026-11-18"; of a month or a year, its first) in the newsroom as in Greenwich. */
export const noonOf = (key: string) => new Date(`${`${key}-01-01`.slice(0, 10)}T12:00:00Z`);

const format = (at: Date, language: Language, parts: Intl.DateTimeFormatOptions) =>
  formatter(language, parts).format(at);

function partOf(at: Date, language: Language, parts: Intl.DateTimeFormatOptions, wanted: string): string {
  return (
    formatter(language, parts)
      .formatToParts(at)
      .find((part) => part.type === wanted)?.value ?? ''
  );
}

// Making a formatter costs a hundred times what using it does.
const formatters = new Map<string, Intl.DateTimeFormat>();
function formatter(language: Language, parts: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language} ${JSON.stringify(parts)}`;
  const kept = formatters.get(key);
  if (kept) return kept;
  const made = new Intl.DateTimeFormat(wordsIn(language).tag, { ...parts, timeZone: SITE_ZONE });
  formatters.set(key, made);
  return made;
}

const bare = (abbreviated: string) => abbreviated.replace(/\.$/, '');
const capital = (text: string, language: Language) =>
  text.charAt(0).toLocaleUpperCase(wordsIn(language).tag) + text.slice(1);
