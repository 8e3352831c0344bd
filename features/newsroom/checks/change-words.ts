import type { Editor } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';

/** Writes some words of the text another way wherever they stand as whole words, as one step of undoing. */
export function changeWords({ state, view }: Editor, { from, to }: { from: string; to: string }): void {
  const words = from.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const pattern = new RegExp(/^\p{L}/u.test(from) ? `(?<!\\p{L})${words}(?!\\p{L})` : words, 'gu');
  const tr = state.tr;
  const places: { at: number; marks: Node['marks'] }[] = [];
  state.doc.descendants((node, pos) => {
    if (!node.isText || !node.text) return;
    for (const { index } of node.text.matchAll(pattern)) places.push({ at: pos + index, marks: node.marks });
  });
  for (const { at, marks } of places.toReversed()) tr.replaceWith(at, at + from.length, state.schema.text(to, marks));
  if (tr.docChanged) view.dispatch(tr);
}
