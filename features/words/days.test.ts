import { expect, test } from 'vitest';
import { longDay, monthOf, rangeOfDays, shortMonth } from '@/features/words/days';

const day = (text: string) => new Date(`${text}T00:00:00Z`);

test.each([
  ['2026-12-01', '2026-12-01', 'en', 'long', '1 December 2026'],
  ['2026-12-01', '2026-12-03', 'en', 'long', '1–3 December 2026'],
  ['2026-12-01', '2026-12-03', 'en', 'short', '1–3 Dec 2026'],
  ['2026-11-30', '2026-12-02', 'en', 'short', '30 Nov – 2 Dec 2026'],
  ['2026-12-30', '2027-01-02', 'en', 'long', '30 December 2026 – 2 January 2027'],
  ['2027-03-16', '2027-03-18', 'es', 'long', '16–18 de marzo de 2027'],
] as const)('from %s to %s in %s, %s: %s', (first, last, language, month, said) =>
  expect(rangeOfDays(day(first), day(last), language, month)).toBe(said),
);

test('a day is the same wherever the clock stands, and a month begins a line', () => {
  expect(longDay(day('2026-12-01'), 'es')).toBe('1 de diciembre de 2026');
  expect(monthOf(day('2026-12-01'), 'es')).toBe('Diciembre de 2026');
  expect(shortMonth(day('2026-09-01'), 'en')).toBe('Sep');
});
