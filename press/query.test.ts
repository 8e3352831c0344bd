import { expect, test } from 'vitest';
import { forwardedQuery, movedQuery, readQuery } from './query';

test.each([
  ['/naval/hull-six', 'utm_source=x&fbclid=1', ''],
  ['/naval', 'utm_source=x&page=2', '?page=2'],
  ['/naval', 'page=2&page=3', '?page=2'],
  ['/naval', 'page=0', '?page=0'],
  ['/naval', 'page=-1', '?page=0'],
  ['/naval', 'page=abc', '?page=0'],
  ['/naval', 'page=', '?page=0'],
  ['/naval', 'page=1', ''],
  ['/naval/hull-six', 'page=2', ''],
  ['/search', 'sort=date&q=radar', '?q=radar&sort=date'],
  ['/search', 'q=', ''],
  ['/search/suggestions', 'q=ra&page=2', '?q=ra'],
  ['/es/search/suggestions', 'q=ra&language=en', '?q=ra'],
  ['/search', 'q=%00a%00', '?q=a'],
  ['/search', 'q=%E0%A4%A', '?q=%EF%BF%BD%25A'],
  ['/naval', '_rsc=1abc', ''],
])('%s?%s is kept under %s', (path, raw, kept) => {
  expect(readQuery(path, raw).kept).toBe(kept);
});

test('the first page is the bare one', () => {
  expect(readQuery('/naval', 'page=1').firstPage).toBe(true);
  expect(readQuery('/naval/hull-six', 'page=1').firstPage).toBe(false);
});

test('searches are passing guests of the store, rivers are not', () => {
  expect(readQuery('/search', 'q=radar').passing).toBe(true);
  expect(readQuery('/naval', 'page=2').passing).toBe(false);
});

test.each([
  ['a=1&page=1&b=%C3%A9', '?a=1&b=%C3%A9'],
  ['page=%31', ''],
  ['pag%65=1&a=b+c', '?a=b+c'],
  ['page=1&page=2', ''],
  ['&&page=1&', ''],
  ['a=%E0%A4%A&page=1', '?a=%EF%BF%BD%25A'],
  ['a=%0d%0aSet-Cookie:x', '?a=%0D%0ASet-Cookie%3Ax'],
])('a redirect from ?%s leads to %s', (raw, kept) => {
  expect(movedQuery(raw, true)).toBe(kept);
  expect(readQuery('/naval', kept.slice(1)).firstPage).toBe(false);
});

test('a redirect keeps a page that its route does not read', () => {
  expect(movedQuery('page=1', false)).toBe('?page=1');
});

test('what passes through keeps its spelling', () => {
  expect(forwardedQuery('a=b%20c&d&e=\u00e9')).toBe('?a=b%20c&d&e=%e9');
  expect(forwardedQuery('')).toBe('');
});
