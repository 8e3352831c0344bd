import { countWordsIn } from '@/features/newsroom/saving/merge/words';
import type { RawNode } from '@/features/newsroom/saving/protocol';
import { isNode, isRecord } from '@/features/newsroom/text/is-node';
import type { Text } from '@/features/newsroom/text/text';

/** Words of headline, standfirst and body; of blocks that this version does not know too, since somebody typed them. */
export function countTextWords({ fields, blocks }: Text): number {
  let words = countWordsIn(fields.headline) + countWordsIn(fields.standfirst);
  for (const block of blocks.values()) words += countNodeWords(block);
  return words;
}

/** How many words fewer there are; of a long text only what is another is counted. */
export function countRemoved(stood: Text, next: Text): number {
  let removed = countWordsIn(stood.fields.headline) + countWordsIn(stood.fields.standfirst);
  removed -= countWordsIn(next.fields.headline) + countWordsIn(next.fields.standfirst);
  for (const [id, block] of stood.blocks) if (next.blocks.get(id) !== block) removed += countNodeWords(block);
  for (const [id, block] of next.blocks) if (stood.blocks.get(id) !== block) removed -= countNodeWords(block);
  return removed;
}

/** Words of anything that a save names: a field's value, a block. */
export function countWordsOf(value: unknown): number {
  if (typeof value === 'string') return countWordsIn(value);
  return isNode(value) ? countNodeWords(value) : 0;
}

function countNodeWords(node: RawNode): number {
  if (typeof node.text === 'string') return countWordsIn(node.text);
  if (!Array.isArray(node.content)) return 0;
  // A word may be in two halves where a mark begins.
  const texts = node.content.filter((it): it is { text: string } => isRecord(it) && typeof it.text === 'string');
  const line = countWordsIn(texts.map((it) => it.text).join(''));
  return node.content.reduce<number>((sum, it) => sum + (isBranch(it) ? countNodeWords(it) : 0), line);
}

const isBranch = (value: unknown): value is RawNode => isNode(value) && typeof value.text !== 'string';
