import { describe, expect, test } from 'vitest';
import { type Choice, composed, versionsOf, wordsIn } from './two-versions';

const p = (...content: unknown[]) => ({ type: 'paragraph', attrs: { id: 'a' }, content });
const text = (words: string, ...marks: string[]) => ({
  type: 'text',
  text: words,
  ...(marks.length > 0 ? { marks: marks.map((type) => ({ type })) } : {}),
});

describe('two versions of a paragraph', () => {
  const was = p(text('It took 131 kilograms to bring.'));
  const mine = p(text('It took 131 kilograms to supply, '), text('always', 'bold'), text('.'));
  const theirs = p(text('It took 128 kilograms to buy separately.'));
  const { stretches, byWord } = versionsOf(was, mine, theirs);

  test('fit together but for the words that collide', () => {
    expect(byWord).toBe(true);
    expect(stretches.filter((it) => it.by === 'theirs').map((it) => wordsIn(it.theirs))).toEqual(['128']);
    const collide = stretches.filter((it) => it.by === 'collide');
    expect(collide.map((it) => [wordsIn(it.was), wordsIn(it.mine), wordsIn(it.theirs)])).toEqual([
      ['bring', 'supply, always', 'buy separately'],
    ]);
  });

  const choose = (choice: Choice) => {
    const number = stretches.find((it) => it.by === 'collide')?.number ?? 0;
    return composed(mine, stretches, new Map([[number, choice]]));
  };
  test('are put together with the marks of their words', () => {
    expect(choose({ take: 'mine' })).toEqual(
      p(text('It took 128 kilograms to supply, '), text('always', 'bold'), text('.')),
    );
    expect(choose({ take: 'theirs' })).toEqual(p(text('It took 128 kilograms to buy separately.')));
    expect(choose({ take: 'own', words: 'fetch' })).toEqual(p(text('It took 128 kilograms to fetch.')));
  });
});

test('a field’s words are chosen like a paragraph’s', () => {
  const { stretches } = versionsOf('One two', 'One three', 'One four');
  expect(composed('One three', stretches, new Map([[1, { take: 'theirs' }]]))).toBe('One four');
});

test('lists and tables stand beside each other, to be taken whole', () => {
  const list = (words: string) => ({ type: 'bulletList', content: [{ type: 'listItem', content: [p(text(words))] }] });
  expect(versionsOf(list('one'), list('two'), list('three')).byWord).toBe(false);
});
