import type { Node } from '@tiptap/pm/model';
import { parseBody } from '@/features/articles/blocks';
import { countWords, textOf } from '@/features/articles/body';
import { isNumbered } from '../document/attributes';
import { writeBlock } from '../document/write-body';

export type Counts = { words: number; paragraphs: number };

/** As a reader counts them; each block once for as long as it is the same object. */
export function countsOf(doc: Node): Counts {
  let [words, paragraphs] = [0, 0];
  for (const block of doc.children) {
    words += wordsOf(block);
    if (isNumbered(block.type.name)) paragraphs += 1;
  }
  return { words, paragraphs };
}

const counted = new WeakMap<Node, number>();

function wordsOf(block: Node): number {
  const before = counted.get(block);
  if (before !== undefined) return before;
  const words = countWords(block.isTextblock ? block.textBetween(0, block.content.size, ' ', ' ') : textOfWhole(block));
  counted.set(block, words);
  return words;
}

const textOfWhole = (block: Node) => textOf(parseBody({ type: 'doc', content: [writeBlock(block)] }));

/** "¶ 4" of a block; null for what bears no number. */
export function numberOf(doc: Node, blockId: string): number | null {
  let number = 0;
  for (const block of doc.children) {
    if (isNumbered(block.type.name)) number += 1;
    if (block.attrs.id === blockId) return isNumbered(block.type.name) ? number : null;
  }
  return null;
}
