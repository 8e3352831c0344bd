import type { Patch, RawNode } from '@/features/newsroom/saving/protocol';
import type { PieceFields } from '@/features/newsroom/text/fields';
import { isNode, isRecord } from '@/features/newsroom/text/is-node';

/** The whole text of a piece, as things that are compared one by one. Every id of `order` is in `blocks`, and no other. */
export type Text = { fields: PieceFields; blocks: ReadonlyMap<string, RawNode>; order: readonly string[] };

/** A body read into its blocks. One without an id, or with another's, gets one by its place, the same at each reading. */
export function readBlocks(body: unknown): Pick<Text, 'blocks' | 'order'> {
  const content = isRecord(body) && Array.isArray(body.content) ? body.content.filter(isNode) : [];
  const blocks = new Map<string, RawNode>();
  for (const [at, node] of content.entries()) {
    const attrs = isRecord(node.attrs) ? node.attrs : {};
    const own = typeof attrs.id === 'string' && isBlockId(attrs.id) && !blocks.has(attrs.id) ? attrs.id : `block-${at}`;
    blocks.set(own, own === attrs.id ? node : { ...node, attrs: { ...attrs, id: own } });
  }
  return { blocks, order: [...blocks.keys()] };
}

/** The blocks as a document again. */
export function toBody({ blocks, order }: Pick<Text, 'blocks' | 'order'>): { type: 'doc'; content: RawNode[] } {
  return { type: 'doc', content: order.flatMap((id) => blocks.get(id) ?? []) };
}

export const toPatch = ({ fields, blocks, order }: Text): Patch => ({
  fields,
  blocks: Object.fromEntries(blocks),
  order: [...order],
});

/** Letters, figures and a few signs, so that an id is never mistaken for something else. */
export const isBlockId = (id: string) => /^[A-Za-z0-9][\w.:-]{0,99}$/.test(id) && !(id in {});
