import { expect, test } from 'vitest';
import { findDue } from '@/features/newsletter/digests/due';

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

test('an hour that a night has twice is due once', () => {
  const twice = { cadence: 'daily', weekday: null, hour: 2 } as const;
  expect(due(twice, '2026-10-25T00:30:00Z')).toEqual(due(twice, '2026-10-25T01:30:00Z'));
});

test('midnight is the first instant of its own day', () => {
  const midnight = { cadence: 'daily', weekday: null, hour: 0 } as const;
  expect(due(midnight, '2026-11-22T23:00:00Z')).toEqual(['2026-11-23', '2026-11-22T23:00:00.000Z']);
});
