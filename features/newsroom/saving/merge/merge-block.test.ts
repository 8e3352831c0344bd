import { describe, expect, test } from 'vitest';
import type { RawNode } from '../protocol';
import { mergeBlock } from './merge-block';
import { mergeOrder } from './merge-order';

const bold = [{ type: 'bold' }];
const link = (href: string) => [{ type: 'link', attrs: { href } }];
const word = (text: string, marks?: unknown[]) => ({ type: 'text', text, ...(marks ? { marks } : {}) });
const p = (...content: (string | RawNode)[]): RawNode => ({
  type: 'paragraph',
  attrs: { id: 'p' },
  content: content.map((it) => (typeof it === 'string' ? word(it) : it)),
});
const merge = (base: RawNode | null, mine: RawNode | null, theirs: RawNode | null) => mergeBlock(base, mine, theirs);

describe('two people in one paragraph', () => {
  test('who change different words both win', () =>
    expect(
      merge(
        p('from 131 kilograms to 46, that no longer turns'),
        p('from 131 kilograms to 46, in place of one that turns'),
        p('from 128 kilograms to 46, that no longer turns'),
      ),
    ).toEqual({ value: p('from 128 kilograms to 46, in place of one that turns'), collides: false }));

  test('who change the same word collide in that alone: the rest of both is in', () =>
    expect(
      merge(p('expected to bring on 12 May'), p('expected to supply on 13 May'), p('surely expected to buy on 12 May')),
    ).toEqual({ value: p('surely expected to buy on 13 May'), collides: true }));

  test('who rewrite one sentence each their own way do not get a sentence made of both', () =>
    expect(merge(p('The quick brown fox jumps.'), p('A lazy dog sleeps now.'), p('The quick red fox jumps.'))).toEqual({
      value: p('The quick red fox jumps.'),
      collides: true,
    }));

  test('of whom one sets a word bold and the other changes another both win', () =>
    expect(merge(p('one two three'), p('one ', word('two', bold), ' three'), p('one two four'))).toEqual({
      value: p('one ', word('two', bold), ' four'),
      collides: false,
    }));

  test('of whom one links a sentence and the other mends a word in it both win', () =>
    expect(merge(p('one two three'), p(word('one two three', link('/a'))), p('one too three')).value?.content).toEqual([
      word('one ', link('/a')),
      word('too'),
      word(' three', link('/a')),
    ]));

  test('who link the same words elsewhere collide', () =>
    expect(merge(p('here'), p(word('here', link('/a'))), p(word('here', link('/b'))))).toEqual({
      value: p(word('here', link('/b'))),
      collides: true,
    }));

  test('of whom one makes it a heading and the other writes on both win', () =>
    expect(
      merge(p('one two'), { ...p('one two'), type: 'heading', attrs: { id: 'p', level: 2 } }, p('one two three')),
    ).toEqual({
      value: { type: 'heading', attrs: { id: 'p', level: 2 }, content: [word('one two three')] },
      collides: false,
    }));
});

test('a paragraph that one takes away and the other writes in stays as it was written, whoever was first', () => {
  expect(merge(p('one'), null, p('one two'))).toEqual({ value: p('one two'), collides: true });
  expect(merge(p('one'), p('one two'), null)).toEqual({ value: p('one two'), collides: true });
  expect(merge(p('one'), null, p('one'))).toEqual({ value: null, collides: false });
});

test('a block of a kind that nobody knows is never taken apart', () => {
  const chart = (points: number[], more = {}): RawNode => ({ type: 'chart', attrs: { id: 'c', points, ...more } });
  expect(merge(chart([1]), chart([1, 2]), chart([1], { hue: 1 }))).toEqual({
    value: chart([1], { hue: 1 }),
    collides: true,
  });
  expect(merge(chart([1]), chart([1, 2]), chart([1]))).toEqual({ value: chart([1, 2]), collides: false });
});

test('cells of a table are merged one by one, also when the other adds a row', () => {
  const cell = (text: string) => ({ type: 'tableCell', content: [{ type: 'paragraph', content: [word(text)] }] });
  const table = (...rows: string[][]): RawNode => ({
    type: 'table',
    attrs: { id: 't' },
    content: rows.map((row) => ({ type: 'tableRow', content: row.map(cell) })),
  });
  expect(
    merge(table(['a', 'b'], ['c', 'd']), table(['a', 'b1'], ['c', 'd']), table(['a1', 'b'], ['c', 'd'], ['e', 'f'])),
  ).toEqual({ value: table(['a1', 'b1'], ['c', 'd'], ['e', 'f']), collides: false });
});

describe('the order of blocks', () => {
  const order = (base: string, mine: string, theirs: string, there = mine + theirs) =>
    mergeOrder([...base], [...mine], [...theirs], (id) => there.includes(id)).join('');
  test.each([
    ['what both put in is in', 'abc', 'axbc', 'abyc', 'axbyc'],
    ['what both put in one place is in', 'ab', 'axb', 'ayb', 'axyb'],
    ['what one moved is moved, with what the other put in', 'abcd', 'dabc', 'abycd', 'dabyc'],
    ['what both moved stands where the first had it', 'abcd', 'dabc', 'adbc', 'adbc'],
    ['what one put at the start is there', 'ab', 'xab', 'ab', 'xab'],
  ])('%s', (_, base, mine, theirs, merged) => expect(order(base, mine, theirs)).toBe(merged));
});
