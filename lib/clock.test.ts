import { expect, test } from 'vitest';
import { earliest, nextMidnight } from '@/lib/clock';

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
