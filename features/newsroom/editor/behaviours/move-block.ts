import type { EditorView } from '@tiptap/pm/view';

/** Puts a block of the top level before the one above it, or behind the one below; it keeps its id. */
export function moveBlock(view: EditorView, pos: number, by: -1 | 1): void {
  const { state } = view;
  const $pos = state.doc.resolve(pos);
  const [node, index] = [$pos.nodeAfter, $pos.index(0)];
  const neighbour = state.doc.maybeChild(index + by);
  if (!node || !neighbour || $pos.depth !== 0) return;
  const target = by === -1 ? pos - neighbour.nodeSize : pos + neighbour.nodeSize;
  view.dispatch(
    state.tr
      .delete(pos, pos + node.nodeSize)
      .insert(target, node)
      .scrollIntoView(),
  );
}
