import type { Node } from '@tiptap/pm/model';

/** What differs between two documents at the top level: the stretches between what is the same object at both ends. */
export type Difference = {
  /** Index of the first block that differs. */
  from: number;
  before: readonly Node[];
  after: readonly Node[];
};

/** Compares objects, never contents: unchanged blocks stay the same object through every transaction. */
export function differenceOf(before: Node, after: Node): Difference | null {
  if (before === after) return null;
  const [old, now] = [before.children, after.children];
  const shorter = Math.min(old.length, now.length);
  let from = 0;
  while (from < shorter && old[from] === now[from]) from++;
  let tail = 0;
  while (tail < shorter - from && old[old.length - 1 - tail] === now[now.length - 1 - tail]) tail++;
  return { from, before: old.slice(from, old.length - tail), after: now.slice(from, now.length - tail) };
}

export const idOf = (block: Node): string | null => {
  const { id } = block.attrs;
  return typeof id === 'string' ? id : null;
};

export const idsOf = (doc: Node): string[] => doc.children.flatMap((block) => idOf(block) ?? []);

/** Where a block of the top level begins; null where there is none of that id. */
export function placeOf(doc: Node, id: string): { pos: number; node: Node; index: number } | null {
  let pos = 0;
  for (const [index, node] of doc.children.entries()) {
    if (idOf(node) === id) return { pos, node, index };
    pos += node.nodeSize;
  }
  return null;
}
