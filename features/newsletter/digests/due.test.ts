import { expect, test } from 'vitest';
import { findDue, instantAt } from '@/features/newsletter/digests/due';

const DAILY = { cadence: 'daily', weekday: null, hour: 7 } as const;
const THURSDAYS = { cadence: 'weekly', weekday: 4, hour: 7 } as const;
const due = (rhythm: Parameters<typeof findDue>[0], now: string) => {
  const { day, until } = findDue(rhythm, new Date(now));
  return [day, until.toISOString()];
};

test.each([
  ['2026-11-23T06:00:00Z', '2026-11-23', '2026-11-23T06:00:00.000Z'],
  ['2026-11-23T05:59:59Z', '2026-11-22', '2026-11-22T06:00:00.000Z'],
  ['2026-07-01T05:00:00Z', '2026-07-01', '2026-07-01T05:00:00.000Z'],
  // In Berlin it is the next day already.
  ['2026-11-22T23:30:00Z', '2026-11-22', '2026-11-22T06:00:00.000Z'],
])('at %s the daily one is due for %s', (now, day, until) => expect(due(DAILY, now)).toEqual([day, until]));

test.each([
  ['2026-11-23T12:00:00Z', '2026-11-19', '2026-11-19T06:00:00.000Z'],
  ['2026-11-26T06:00:00Z', '2026-11-26', '2026-11-26T06:00:00.000Z'],
  ['2026-11-26T05:00:00Z', '2026-11-19', '2026-11-19T06:00:00.000Z'],
])('at %s the weekly one is due for Thursday %s', (now, day, until) =>
  expect(due(THURSDAYS, now)).toEqual([day, until]),
);

test('the night that skips an hour sends at the hour that follows, once', () => {
  // 29 March 2026: 02:00 CET is 03:00 CEST.
  expect(instantAt('2026-03-29', 1).toISOString()).toBe('2026-03-29T00:00:00.000Z');
  expect(instantAt('2026-03-29', 2).toISOString()).toBe('2026-03-29T01:00:00.000Z');
  expect(instantAt('2026-03-29', 3).toISOString()).toBe('2026-03-29T01:00:00.000Z');
  expect(instantAt('2026-03-29', 7).toISOString()).toBe('2026-03-29T05:00:00.000Z');
});

test('the night that has an hour twice sends at the first of the two', () => {
  // 25 October 2026: 03:00 CEST is 02:00 CET.
  expect(instantAt('2026-10-25', 1).toISOString()).toBe('2026-10-24T23:00:00.000Z');
  expect(instantAt('2026-10-25', 2).toISOString()).toBe('2026-10-25T00:00:00.000Z');
  expect(instantAt('2026-10-25', 3).toISOString()).toBe('2026-10-25T02:00:00.000Z');
  const twice = { cadence: 'daily', weekday: null, hour: 2 } as const;
  expect(due(twice, '2026-10-25T00:30:00Z')).toEqual(due(twice, '2026-10-25T01:30:00Z'));
});

test('midnight is the first instant of its own day', () => {
  const midnight = { cadence: 'daily', weekday: null, hour: 0 } as const;
  expect(due(midnight, '2026-11-22T23:00:00Z')).toEqual(['2026-11-23', '2026-11-22T23:00:00.000Z']);
});
