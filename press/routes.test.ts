import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readQuery } from './query';

/** "app/(reader)/newsletter/(english)/page.tsx" is at /newsletter. */
const pages = readdirSync('app', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.startsWith('(reader)/') && file.endsWith('/page.tsx'))
  .map((file) => ({
    path: `/${file}`.replace(/\/\([^)]*\)|\/page\.tsx$/g, ''),
    readsQuery: readFileSync(`app/${file}`, 'utf8').includes('searchParams'),
  }));

test.each(pages.filter((it) => !it.readsQuery && !it.path.includes('[')))(
  '$path reads no query: nobody fills the store with it under made-up numbers',
  ({ path }) => {
    expect(readQuery(path || '/', 'page=7&q=a&from=b&section=c&desk=d').kept).toBe('');
  },
);

test('a printed title has all of its issues on one page', () => {
  expect(readQuery('/magazine/mon-naval', 'page=7').kept).toBe('');
});
