import { dayKeyOf } from '@/features/words/dates';
import { dayKey } from '@/features/words/days';

/** A year, a month or a day of the archive, in the newsroom's calendar. */
export type Span = {
  kind: 'year' | 'month' | 'day';
  /** "2026", "2026-11" or "2026-11-23". */
  key: string;
  /** Its first day, and the day after its last. */
  first: string;
  beyond: string;
};

const PARTS = [/^(19|20|21)\d{2}$/, /^(0[1-9]|1[0-2])$/, /^(0[1-9]|[12]\d|3[01])$/];
const KINDS = ['year', 'month', 'day'] as const;

/** The span that an address names ("2026", "11"); null where there is no such day, or it has not begun. */
export function spanOf(parts: string[], now: Date): Span | null {
  const kind = KINDS[parts.length - 1];
  if (!kind || parts.some((part, place) => !PARTS[place]?.test(part))) return null;
  const key = parts.join('-');
  const first = `${key}-01-01`.slice(0, 10);
  const begins = new Date(`${first}T00:00:00Z`);
  // 30 February is read as 2 March by some, as nothing by others.
  if (Number.isNaN(begins.getTime()) || dayKey(begins) !== first) return null;
  if (first > dayKeyOf(now)) return null;
  return { kind, key, first, beyond: dayAfter(kind, begins) };
}

/** The months of a year: "2026-01" … "2026-12". */
export const monthsOf = (year: string) =>
  Array.from({ length: 12 }, (_, month) => `${year}-${String(month + 1).padStart(2, '0')}`);

/** The weeks of a month, Monday first, as days of the month; null where a week reaches into its neighbours. */
export function weeksOf(month: string): (number | null)[][] {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const days = new Date(Date.UTC(year, number, 0)).getUTCDate();
  const before = (new Date(Date.UTC(year, number - 1, 1)).getUTCDay() + 6) % 7;
  return Array.from({ length: Math.ceil((before + days) / 7) }, (_, week) =>
    Array.from({ length: 7 }, (_, weekday) => {
      const day = week * 7 + weekday - before + 1;
      return day >= 1 && day <= days ? day : null;
    }),
  );
}

function dayAfter(kind: Span['kind'], begins: Date): string {
  const end = new Date(begins);
  if (kind === 'year') end.setUTCFullYear(end.getUTCFullYear() + 1);
  else if (kind === 'month') end.setUTCMonth(end.getUTCMonth() + 1);
  else end.setUTCDate(end.getUTCDate() + 1);
  return dayKey(end);
}
