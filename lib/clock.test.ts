import { expect, test } from 'vitest';
import { earliest, instantAt, nextMidnight } from '@/lib/clock';

test.each([
  ['2026-11-23T10:00:00Z', '2026-11-23T23:00:00.000Z'],
  ['2026-11-23T22:59:59.999Z', '2026-11-23T23:00:00.000Z'],
  ['2026-11-23T23:00:00Z', '2026-11-24T23:00:00.000Z'],
  // The nights on which the clocks are put forward and back.
  ['2026-03-28T23:30:00Z', '2026-03-29T22:00:00.000Z'],
  ['2026-10-24T22:30:00Z', '2026-10-25T23:00:00.000Z'],
])('after %s the newsroom’s next day begins at %s', (now, midnight) =>
  expect(nextMidnight(new Date(now)).toISOString()).toBe(midnight),
);

test('the earliest of what is known', () => {
  const [early, late] = [new Date(1), new Date(2)];
  expect(earliest(late, null, early, undefined)).toEqual(early);
  expect(earliest(null, undefined)).toBeNull();
});

test('in the night that skips an hour, that hour is the one that follows', () => {
  // 29 March 2026: 02:00 CET is 03:00 CEST.
  expect(instantAt('2026-03-29', 1).toISOString()).toBe('2026-03-29T00:00:00.000Z');
  expect(instantAt('2026-03-29', 2).toISOString()).toBe('2026-03-29T01:00:00.000Z');
  expect(instantAt('2026-03-29', 3).toISOString()).toBe('2026-03-29T01:00:00.000Z');
  expect(instantAt('2026-03-29', 7).toISOString()).toBe('2026-03-29T05:00:00.000Z');
});

test('in the night that has an hour twice, it is the first of the two', () => {
  // 25 October 2026: 03:00 CEST is 02:00 CET.
  expect(instantAt('2026-10-25', 1).toISOString()).toBe('2026-10-24T23:00:00.000Z');
  expect(instantAt('2026-10-25', 2).toISOString()).toBe('2026-10-25T00:00:00.000Z');
  expect(instantAt('2026-10-25', 3).toISOString()).toBe('2026-10-25T02:00:00.000Z');
});
