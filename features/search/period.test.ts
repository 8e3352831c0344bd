import { expect, test } from 'vitest';
import { readPeriod } from '@/features/search/period';

test.each([
  ['2026', '2026', '2025-12-31T23:00:00.000Z', '2026-12-31T23:00:00.000Z'],
  ['2026-07', null, '2026-06-30T22:00:00.000Z', null],
  [null, '2026-03-29', null, '2026-03-29T22:00:00.000Z'],
  ['2026-02-30', 'yesterday', null, null],
  ['1899', '9999', null, null],
  ['2024-12-31', '2024-12-31', '2024-12-30T23:00:00.000Z', '2024-12-31T23:00:00.000Z'],
])('from %s to %s is %s to %s', (from, to, since, until) => {
  const period = readPeriod(from, to);
  expect([period.since?.toISOString() ?? null, period.until?.toISOString() ?? null]).toEqual([since, until]);
});
