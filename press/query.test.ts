import { expect, test } from 'vitest';
import { forwardedQuery, readQuery } from './query';

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

test('a redirect keeps the query, without what it got rid of', () => {
  expect(forwardedQuery('a=1&page=1&b=\u00e9', true)).toBe('?a=1&b=%e9');
  expect(forwardedQuery('', false)).toBe('');
});
