import { expect, test } from 'vitest';
import { layBands, pictureFirst } from '@/features/articles/band-layouts';
import { aPicture, aTeaser } from '@/tests/shapes';

const band = (count: number, pictured = 1) => ({
  teasers: Array.from({ length: count }, (_, index) =>
    aTeaser({ id: `${index}`, picture: index < pictured ? aPicture() : null }),
  ),
});

test('seven full sections take their turns', () => {
  expect(layBands(Array.from({ length: 7 }, () => band(8)))).toEqual([
    'broad',
    'ledger',
    'right',
    'columns',
    'left',
    'steps',
    'ledger',
  ]);
});

test('no layout stands twice running while another one fits', () => {
  const layouts = layBands(Array.from({ length: 12 }, () => band(2)));
  for (const [index, layout] of layouts.entries()) expect(layout).not.toBe(layouts[index - 1]);
});

test('what has no picture gets no layout that needs one', () => {
  expect(layBands([band(8, 0), band(2, 0)])).toEqual(['ledger', 'ledger']);
  expect(layBands([band(1)])).toEqual(['alone']);
});

test('the story with a picture goes first, the others keep their order', () => {
  const teasers = [aTeaser({ id: 'a' }), aTeaser({ id: 'b', picture: aPicture() }), aTeaser({ id: 'c' })];
  const { first, others } = pictureFirst(teasers);
  expect([first, ...others].map((it) => it?.id)).toEqual(['b', 'a', 'c']);
});

test('what is short or paid for stands after the large ones, and never leads', () => {
  const ad = aTeaser({ id: 'ad', kind: 'sponsored', picture: aPicture() });
  const brief = aTeaser({ id: 'brief', kind: 'brief', picture: aPicture() });
  const news = ['a', 'b', 'c', 'd', 'e'].map((id) => aTeaser({ id }));
  const { first, others } = pictureFirst([ad, brief, ...news]);
  expect([first, ...others].map((it) => it?.id)).toEqual(['a', 'b', 'c', 'd', 'ad', 'e', 'brief']);
  expect(layBands([{ teasers: [ad, brief] }])).toEqual(['ledger']);
});
