import { describe, expect, test } from 'vitest';
import { fitInto, heightOf, linesOf, stackHeight } from '@/features/articles/copyfit';
import { aPicture, aTeaser } from '@/tests/shapes';

test.each([
  ['', 10, 1],
  ['one two', 10, 1],
  ['one two three', 10, 2],
  ['Panzerhaubitzenersatzteillager', 10, 3],
  ['a Panzerhaubitzenersatzteillager', 10, 4],
])('%s, %i to a line', (text, perLine, lines) => expect(linesOf(text, perLine)).toBe(lines));

describe('stories beside a picture', () => {
  const beside = (height: number, teasers: ReturnType<typeof aTeaser>[]) =>
    fitInto(height, teasers, { columns: 3, looks: ['whole', 'cut'], least: 2, most: 4 });
  const teasers = Array.from({ length: 6 }, (_, index) => aTeaser({ id: `${index}` }));

  test('are as many as fill its height, cut from the last', () => {
    const picture = heightOf(aTeaser({ picture: aPicture() }), 'pictured', 5);
    const fitted = beside(picture, teasers);
    const height = stackHeight(fitted.map((it) => heightOf(it.teaser, it.look, 3)));
    expect(Math.abs(height - picture)).toBeLessThan(90);
    const looks = fitted.map((it) => it.look);
    expect(looks.indexOf('cut') === -1 || !looks.slice(looks.indexOf('cut')).includes('whole')).toBe(true);
  });

  test('are no fewer than the least and no more than there are', () => {
    expect(beside(10, teasers).length).toBe(2);
    expect(beside(5000, teasers).map((it) => it.look)).toEqual(['whole', 'whole', 'whole', 'whole']);
    expect(beside(400, teasers.slice(0, 1)).length).toBe(1);
    expect(beside(400, [])).toEqual([]);
  });
});

test('a story without its picture or its standfirst takes less', () => {
  const whole = aTeaser({ picture: aPicture() });
  expect(heightOf({ ...whole, picture: null }, 'pictured', 5)).toBeLessThan(heightOf(whole, 'pictured', 5));
  expect(heightOf({ ...whole, standfirst: '' }, 'whole', 3)).toBe(heightOf(whole, 'cut', 3));
});
