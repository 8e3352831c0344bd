import { expect, test } from 'vitest';
import { chooseSectionTop } from '@/features/articles/section-top';
import { aPicture, aTeaser } from '@/tests/shapes';

const plain = (id: string, over = {}) => aTeaser({ id, ...over });
const pictured = (id: string, over = {}) => plain(id, { picture: aPicture(), ...over });
const ids = (teasers: ReturnType<typeof plain>[]) => {
  const { lead, seconds } = chooseSectionTop(teasers);
  return [lead?.id ?? null, ...seconds.map((it) => it.id)];
};

test('the newest with a picture leads, the next two stand beside it, the one with a picture first', () => {
  expect(ids([plain('a'), pictured('b'), plain('c'), pictured('d')])).toEqual(['b', 'a', 'c']);
  expect(ids([pictured('a'), plain('b'), pictured('c'), plain('d')])).toEqual(['a', 'c', 'b']);
});

test('no brief and no advertisement stands on top', () => {
  expect(ids([pictured('a', { kind: 'sponsored' }), pictured('b', { kind: 'brief' }), plain('c')])).toEqual(['c']);
  expect(ids([pictured('a', { kind: 'brief' })])).toEqual([null]);
  expect(ids([])).toEqual([null]);
});

test('an old picture does not make a piece the lead', () => {
  const newest = Array.from({ length: 8 }, (_, index) => plain(`n${index}`));
  expect(ids([...newest, pictured('old')])).toEqual(['n0', 'n1', 'n2']);
});
