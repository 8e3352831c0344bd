import { expect, test } from 'vitest';
import { readAsked } from '@/features/search/asked';
import { askedPath } from '@/features/search/paths';

test('an address is read and written alike', () => {
  const path =
    '/es/search?q=radar+costero&section=am%C3%A9rica&type=brief&language=es&from=2025&to=2026&sort=date&page=3';
  const asked = readAsked(Object.fromEntries(new URL(path, 'http://x').searchParams));
  expect(askedPath('es', asked, { page: asked.page })).toBe(path);
  expect(askedPath('en', readAsked({ q: 'a', page: '3', type: 'nonsense' }))).toBe('/search?q=a');
});

test.each([
  ['0', 0],
  ['-1', 0],
  ['abc', 0],
  ['2', 2],
])('page %s is %i', (page, number) => expect(readAsked({ page }).page).toBe(number));
