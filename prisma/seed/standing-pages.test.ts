import { expect, test } from 'vitest';
import { parseBody } from '@/features/articles/blocks';
import { textOf } from '@/features/articles/body';
import { CONSENT } from '@/features/newsletter/consent';
import { standingPaths, translationsOf } from '@/features/standing-pages/paths';
import { readStandingPage } from './standing-page';
import { readStandingPages } from './standing-pages';

// Reading them is the first test: what is not understood, and what offends the house style, is refused with its line.
const pages = readStandingPages(process.cwd());

test('every page has a text in each language that it has an address in, and there is no other text', () => {
  const addresses = Object.values(standingPaths).flatMap((paths) => Object.keys(paths));
  expect(pages).toHaveLength(addresses.length);
  for (const [name, paths] of Object.entries(standingPaths)) {
    const written = pages.filter((it) => it.name === name).map((it) => it.language);
    expect(written.sort(), name).toEqual(Object.keys(paths).sort());
  }
});

test('every body is one that the site can show', () => {
  for (const { name, body } of pages) expect(parseBody(body), name).toEqual(body);
});

test('what they link to is another of them, or a desk', () => {
  const known = Object.values(standingPaths).flatMap((paths) => Object.values(paths));
  for (const { name, body } of pages) {
    const linked = [...JSON.stringify(body).matchAll(/"href":"([^"?]*)/g)].map(([, href = '']) => href);
    expect(known, name).toEqual(expect.arrayContaining(linked));
  }
});

test('the privacy pages quote the declaration that subscribers make', () => {
  for (const page of pages.filter((it) => it.name === 'privacy'))
    expect(textOf(page.body)).toContain(CONSENT[page.language]);
  expect(Object.keys(translationsOf('privacy'))).toEqual(['en', 'de']);
});

test.each([
  ['a file without a language', 'about.md', '---\ntitle: A\nstandfirst: B\n---\nText.'],
  ['a page without a standfirst', 'about.en.md', '---\ntitle: A\n---\nText.'],
  ['English quotes in German', 'about.de.md', '---\ntitle: A\nstandfirst: B\n---\nEin ”Wort”.'],
])('%s is refused', (_, file, source) => expect(() => readStandingPage(file, source)).toThrow(file));
