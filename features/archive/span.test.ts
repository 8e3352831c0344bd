import { expect, test } from 'vitest';
import { spanOf, weeksOf } from './span';

const now = new Date('2026-11-23T12:00:00Z');

test('years, months and days are spans of days, the day after the last one not included', () => {
  expect(spanOf(['2026'], now)).toEqual({ kind: 'year', key: '2026', first: '2026-01-01', beyond: '2027-01-01' });
  expect(spanOf(['2025', '12'], now)).toMatchObject({ first: '2025-12-01', beyond: '2026-01-01' });
  expect(spanOf(['2024', '02', '29'], now)).toMatchObject({ kind: 'day', first: '2024-02-29', beyond: '2024-03-01' });
});

test.each([
  [[]],
  [['0000']],
  [['abc']],
  [['26']],
  [['20260']],
  [['2026', '13']],
  [['2026', '00']],
  [['2026', '1']],
  [['2026', '02', '30']],
  [['2025', '02', '29']],
  [['2026', '11', '00']],
  [['2026', '11', '1']],
  [['2026', '11', '32']],
  [['2026', '11', '23', '1']],
  [['２０２６']],
])('%j is no span', (parts) => {
  expect(spanOf(parts, now)).toBeNull();
});

test('what has not begun in Berlin is not there; what has begun there is, though not yet in London', () => {
  expect(spanOf(['2027'], now)).toBeNull();
  expect(spanOf(['2026', '12'], now)).toBeNull();
  expect(spanOf(['2026', '11', '24'], now)).toBeNull();
  expect(spanOf(['2026', '11', '24'], new Date('2026-11-23T23:30:00Z'))).not.toBeNull();
});

test('a month is cut into weeks from Monday to Sunday', () => {
  const weeks = weeksOf('2026-11');
  expect(weeks[0]).toEqual([null, null, null, null, null, null, 1]);
  expect(weeks.at(-1)).toEqual([30, null, null, null, null, null, null]);
  expect(weeksOf('2027-02')).toHaveLength(4);
});
