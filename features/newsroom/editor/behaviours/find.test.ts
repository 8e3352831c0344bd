import { describe, expect, test } from 'vitest';
import { readBody } from '../document/read-body';
import { pieceSchema } from '../document/schema';
import { placesOf } from './find';

const doc = readBody(pieceSchema, {
  content: [
    {
      type: 'paragraph',
      attrs: { id: 'a' },
      content: [
        { type: 'text', text: 'Radar, radars, ' },
        { type: 'text', text: 'ra', marks: [{ type: 'bold' }] },
        { type: 'text', text: 'dar (4 %).' },
      ],
    },
    {
      type: 'bulletList',
      attrs: { id: 'b' },
      content: [
        { type: 'listItem', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Öradar 10\u00a0km' }] }] },
      ],
    },
  ],
});
const found = (words: string, more = {}) =>
  placesOf(doc, { words, wholeWords: false, matchCase: false, ...more }).map(({ from, to }) =>
    doc.textBetween(from, to),
  );

describe('finding', () => {
  test('sees words whose type changes in their middle, and those in lists', () =>
    expect(found('radar')).toEqual(['Radar', 'radar', 'radar', 'radar']));
  test('may look for whole words alone, in any script', () =>
    expect(found('radar', { wholeWords: true })).toEqual(['Radar', 'radar']));
  test('may mind capitals', () => expect(found('Radar', { matchCase: true })).toEqual(['Radar']));
  test('takes signs as they are', () => expect(found('(4 %).')).toEqual(['(4 %).']));
  test('takes a space for one that does not break', () => expect(found('10 km')).toEqual(['10\u00a0km']));
  test('of nothing finds nothing', () => expect(found('')).toEqual([]));
});
