import { expect, test } from 'vitest';
import type { Block } from '@/features/articles/blocks';
import { contentsOf } from '@/features/articles/contents';

const heading = (id: string, level: 2 | 3 = 2): Block => ({
  type: 'heading',
  attrs: { id, level },
  content: [{ type: 'text', text: `Part ${id}` }],
});
const piece = (words: number, ...content: Block[]) => ({ words, body: { type: 'doc' as const, content } });
const three = [heading('a'), heading('b'), heading('c')];

test('a long piece with three headings has a list of them, each under a name that stays', () => {
  expect(contentsOf(piece(1500, ...three, heading('d', 3)))).toEqual([
    { anchor: 'h-a', text: 'Part a' },
    { anchor: 'h-b', text: 'Part b' },
    { anchor: 'h-c', text: 'Part c' },
  ]);
});

test('a piece that is read in one go has none', () => {
  expect(contentsOf(piece(1499, ...three))).toEqual([]);
  expect(contentsOf(piece(3000, heading('a'), heading('b'), heading('c', 3)))).toEqual([]);
});
