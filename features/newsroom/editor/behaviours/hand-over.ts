import type { Node } from '@tiptap/pm/model';
import type { Stored } from '../document/attributes';
import { writeBlock } from '../document/write-body';
import { differenceOf, idOf, idsOf } from './changed-blocks';

export type BodyChange = { blocks: Record<string, Stored | null>; order?: string[] };

/** What a change did to the body, as saving wants it: the blocks that are other objects now, and the order if it is another. */
export function bodyChange(before: Node, after: Node): BodyChange | null {
  const difference = differenceOf(before, after);
  if (!difference) return null;
  const blocks: Record<string, Stored | null> = {};
  const stays = new Map(difference.before.map((block) => [idOf(block), block]));
  for (const block of difference.after) {
    const id = idOf(block);
    if (id && stays.get(id) !== block) blocks[id] = writeBlock(block);
    stays.delete(id);
  }
  for (const id of stays.keys()) if (id) blocks[id] = null;
  const sameOrder =
    difference.before.length === difference.after.length &&
    difference.before.every((block, index) => idOf(block) === idOf(difference.after[index] ?? block));
  return sameOrder ? { blocks } : { blocks, order: idsOf(after) };
}
