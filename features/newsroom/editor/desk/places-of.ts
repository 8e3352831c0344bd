import type { Node } from '@tiptap/pm/model';
import { idOf } from '../behaviours/changed-blocks';
import { isNumbered } from '../document/attributes';

/** Blocks that may be looked at, each with what it is called. */
export function placesOf(blocks: readonly Node[]): { block: Node; blockId: string; place: string }[] {
  let number = 0;
  return blocks.flatMap((block) => {
    const numbered = isNumbered(block.type.name);
    if (numbered) number += 1;
    const blockId = idOf(block);
    if (!blockId || block.type.name === 'unknown') return [];
    return [{ block, blockId, place: numbered ? `¶ ${number}` : `‘${block.textContent.slice(0, 24)}’:` }];
  });
}
