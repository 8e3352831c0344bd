import { Fragment, type Node, Slice } from '@tiptap/pm/model';
import type { EditorState, Transaction } from '@tiptap/pm/state';
import { ReplaceStep } from '@tiptap/pm/transform';
import type { Stored } from '../document/attributes';
import { readBlock } from '../document/read-body';
import { idOf, idsOf, placeOf } from './changed-blocks';

export const FROM_OUTSIDE = 'from-outside';

/**
 * What somebody else changed, as a transaction on the blocks named: the caret stays where it is, and nobody can undo
 * another's words by Ctrl Z.
 */
export function bringIn(
  state: EditorState,
  blocks: Record<string, Stored | null>,
  order?: readonly string[],
): Transaction {
  const tr = state.tr.setMeta('addToHistory', false).setMeta(FROM_OUTSIDE, true);
  const { schema } = state;
  const arriving = new Map<string, Node>();
  for (const [id, stored] of Object.entries(blocks)) {
    const place = placeOf(tr.doc, id);
    if (stored && place) change(tr, place, readBlock(schema, stored));
    else if (stored) arriving.set(id, readBlock(schema, stored));
  }
  arrange(tr, arriving, order ?? [...idsOf(tr.doc), ...arriving.keys()]);
  // What goes goes last: a text is never without a paragraph in between.
  for (const [id, stored] of Object.entries(blocks)) {
    const place = stored === null ? placeOf(tr.doc, id) : null;
    if (place && tr.doc.childCount > 1) tr.delete(place.pos, place.pos + place.node.nodeSize);
    else if (place) change(tr, place, schema.node('paragraph', { id }));
  }
  return tr;
}

/** Replaces only what differs, so that a caret in the same block stays among its words. */
function change(tr: Transaction, { pos, node }: { pos: number; node: Node }, next: Node): void {
  if (node.eq(next)) return;
  if (!node.sameMarkup(next) || node.isAtom) {
    tr.replaceWith(pos, pos + node.nodeSize, next);
    return;
  }
  const start = node.content.findDiffStart(next.content);
  const end = node.content.findDiffEnd(next.content);
  if (start === null || !end) return;
  const overlap = Math.max(0, start - Math.min(end.a, end.b));
  const [from, to] = [pos + 1 + start, pos + 1 + end.a + overlap];
  if (node.isTextblock) tr.step(new ReplaceStep(from, to, next.slice(start, end.b + overlap)));
  else tr.step(new ReplaceStep(pos + 1, pos + 1 + node.content.size, new Slice(Fragment.from(next.content), 0, 0)));
}

/** Puts the blocks in order; those that the order does not name stay behind the one that they followed. */
function arrange(tr: Transaction, arriving: Map<string, Node>, order: readonly string[]): void {
  const wanted = withUnnamed(
    idsOf(tr.doc),
    order.filter((id) => arriving.has(id) || placeOf(tr.doc, id) !== null),
  );
  let pos = 0;
  for (const [index, id] of wanted.entries()) {
    const here = tr.doc.maybeChild(index);
    if (here && idOf(here) === id) {
      pos += here.nodeSize;
      continue;
    }
    const there = placeOf(tr.doc, id);
    const node = there?.node ?? arriving.get(id);
    if (!node) continue;
    if (there) tr.delete(there.pos, there.pos + there.node.nodeSize);
    tr.insert(pos, node);
    pos += node.nodeSize;
  }
}

function withUnnamed(present: string[], order: string[]): string[] {
  const wanted = [...order];
  for (const [index, id] of present.entries()) {
    if (wanted.includes(id)) continue;
    const before = present[index - 1];
    wanted.splice(before === undefined ? 0 : wanted.indexOf(before) + 1, 0, id);
  }
  return wanted;
}
