import type { Editor } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { curled } from '@/features/newsroom/checks/curled';

/** Puts the house's quotation marks in a block's lines, as one step of undoing; what is bold or a link stays so. */
export function curlBlock({ state, view }: Editor, blockId: string): void {
  const tr = state.tr;
  const curl = (line: Node, start: number) => {
    // Whatever is no text counts as one sign: places in the words are places in the line.
    const words = line.textBetween(0, line.content.size, undefined, '\ufffc');
    const house = curled(words);
    for (let index = 0; index < words.length; index++) {
      const from = start + index;
      if (words[index] !== house[index])
        tr.replaceWith(from, from + 1, state.schema.text(house.charAt(index), state.doc.nodeAt(from)?.marks));
    }
  };
  state.doc.descendants((node, pos) => {
    if (node.isTextblock && state.doc.resolve(pos + 1).node(1).attrs.id === blockId) curl(node, pos + 1);
  });
  if (tr.docChanged) view.dispatch(tr);
}
