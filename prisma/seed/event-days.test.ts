import { expect, test } from 'vitest';
import { firstDayOf } from './event-days';

const day = (beginning: Parameters<typeof firstDayOf>[0], start: string) =>
  firstDayOf(beginning, new Date(start)).toISOString().slice(0, 10);

test('an event begins on its weekday, in the week that lies so many days from the first start', () => {
  expect(day({ days: 64, weekday: 'Tuesday' }, '2026-11-23T10:00:00Z')).toBe('2027-01-26');
  expect(day({ days: -10, weekday: 'Tuesday' }, '2026-11-22T23:30:00Z')).toBe('2026-11-10');
});

test('one that is bound to a month takes place in the next that leaves time to announce it', () => {
  const second = { month: 'April', week: 2, weekday: 'Thursday' } as const;
  expect(day(second, '2026-11-23T10:00:00Z')).toBe('2027-04-08');
  expect(day(second, '2027-01-23T10:00:00Z')).toBe('2027-04-08');
  expect(day(second, '2027-03-23T10:00:00Z')).toBe('2028-04-13');
});
