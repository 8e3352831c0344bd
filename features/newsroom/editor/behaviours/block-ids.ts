import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { type EditorState, Plugin, type Transaction } from '@tiptap/pm/state';
import { drawId } from '@/features/newsroom/paste/draw-id';
import { type Difference, differenceOf, idOf } from './changed-blocks';

/** Gives every block of the top level an id of its own: kept on edit and move, new after a split and for what is pasted. */
export const BlockIds = Extension.create({
  name: 'blockIds',
  addProseMirrorPlugins: () => [
    new Plugin({
      appendTransaction: (transactions, before, after) =>
        transactions.some((it) => it.docChanged) ? nameBlocks(before.doc, after) : null,
    }),
  ],
});

export function nameBlocks(before: Node, state: EditorState): Transaction | null {
  const difference = differenceOf(before, state.doc);
  if (!difference || isPlainEdit(difference)) return null;
  const taken = new Set<string>();
  for (const [index, block] of state.doc.children.entries()) {
    const id = idOf(block);
    const isNew = index >= difference.from && index < difference.from + difference.after.length;
    if (id && !isNew) taken.add(id);
  }
  const tr = state.tr;
  let pos = 0;
  for (const [index, block] of state.doc.children.entries()) {
    if (index >= difference.from && index < difference.from + difference.after.length)
      name(tr, pos, block, taken, difference, index);
    pos += block.nodeSize;
  }
  return tr.docChanged ? tr : null;
}

/** Typing: one block in place of one, of the same id. */
const isPlainEdit = ({ before, after }: Difference) =>
  before.length === after.length &&
  before.every((block, index) => idOf(block) !== null && idOf(block) === idOf(after[index] ?? block));

function name(
  tr: Transaction,
  pos: number,
  block: Node,
  taken: Set<string>,
  { after, from }: Difference,
  index: number,
) {
  const own = idOf(block);
  const later = after.slice(index - from + 1);
  // Split at its very beginning: the words keep the id, the empty line before them is what is new.
  const leavesIt = block.content.size === 0 && later.some((it) => idOf(it) === own && it.content.size > 0);
  const inherited = own ?? innerId(block);
  const id = inherited && !taken.has(inherited) && !leavesIt ? inherited : drawId();
  taken.add(id);
  if (id !== own) tr.setNodeAttribute(pos, 'id', id);
  block.descendants((inner, at) => {
    if (inner.attrs.id) tr.setNodeAttribute(pos + 1 + at, 'id', null);
    return !inner.isTextblock;
  });
}

/** A paragraph that became a list stays the same passage. */
function innerId(block: Node): string | null {
  let found: string | null = null;
  block.descendants((inner) => {
    found ??= idOf(inner);
    return found === null && !inner.isTextblock;
  });
  return found;
}
