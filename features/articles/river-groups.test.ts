import { expect, test } from 'vitest';
import { groupRiver } from '@/features/articles/river-groups';
import { aTeaser } from '@/tests/shapes';

const at = (instant: string) => aTeaser({ id: instant, publishedAt: new Date(instant) });
const shape = (instants: string[]) => groupRiver(instants.map(at)).map((it) => [it.span, it.key, it.teasers.length]);

test('busy days are days', () => {
  expect(
    shape(['2026-11-18T10:00Z', '2026-11-18T09:00Z', '2026-11-17T09:00Z', '2026-11-17T08:00Z', '2026-11-16T08:00Z']),
  ).toEqual([
    ['day', '2026-11-18', 2],
    ['day', '2026-11-17', 2],
    ['day', '2026-11-16', 1],
  ]);
});

test('days with one piece each are gathered into months, by the newsroom’s clock', () => {
  expect(shape(['2026-11-18T10:00Z', '2026-10-31T23:30Z', '2026-10-20T09:00Z', '2026-08-02T09:00Z'])).toEqual([
    ['month', '2026-11', 2],
    ['month', '2026-10', 1],
    ['month', '2026-08', 1],
  ]);
});

test('a handful keeps its days', () => {
  expect(shape(['2026-11-18T10:00Z', '2026-10-20T09:00Z']).map(([span]) => span)).toEqual(['day', 'day']);
  expect(shape([])).toEqual([]);
});
