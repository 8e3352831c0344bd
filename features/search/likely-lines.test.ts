import { expect, test } from 'vitest';
import { likelyLines } from '@/features/search/likely-lines';

const TEXT = ['The yard has welders.', 'Nobody welded at night.', 'A coastal radar, and welding.', 'Ships.'].join('\n');

test('the lines with most of the words asked for are looked at, in their order, whatever their endings', () => {
  expect(likelyLines(TEXT, 'welders of coastal radars')).toBe('The yard has welders.\nA coastal radar, and welding.');
  expect(likelyLines(TEXT, '"SHIP"')).toBe('Ships.');
});

test('a beginning stands at the beginning of a word, with or without its accents', () => {
  expect(likelyLines('A spear.\nDos años.', 'ano')).toBe('Dos años.');
  expect(likelyLines('A spear.\nTwo ears.', 'ear')).toBe('Two ears.');
});

test('where nothing looks likely, the beginning of the text is taken', () => {
  expect(likelyLines(TEXT, 'mice')).toBe(TEXT);
  expect(likelyLines(TEXT, '')).toBe(TEXT);
  expect(likelyLines('x'.repeat(9000), 'mice')).toHaveLength(3000);
});
