import type { RawNode } from '@/features/newsroom/saving/protocol';
import { isNode, isRecord } from '@/features/newsroom/text/is-node';
import { CONTENT_OF } from '@/features/newsroom/text/known-nodes';
import { mergeRecord } from './merge-json';
import { mergeLine } from './merge-line';
import { mergeList } from './merge-list';
import { type Merged, mergePlainly, mergeWhole } from './merged';

/**
 * Two versions of one block; null: it is not there. Words that were changed win over taking the block away, whoever was
 * first. A block of a kind that this version does not know is never taken apart.
 */
export function mergeBlock(base: RawNode | null, mine: RawNode | null, theirs: RawNode | null): Merged<RawNode | null> {
  const plain = mergePlainly(base, mine, theirs);
  if (plain) return plain;
  if (mine === null || theirs === null || base === null) return { value: theirs ?? mine, collides: true };
  return mergeNode(base, mine, theirs);
}

function mergeNode(base: RawNode, mine: RawNode, theirs: RawNode): Merged<RawNode> {
  const plain = mergePlainly(base, mine, theirs);
  if (plain) return plain;
  const kinds = [base, mine, theirs].map((node) => CONTENT_OF.get(node.type));
  const type = mergeWhole(base.type, mine.type, theirs.type);
  const [content] = kinds;
  if (!content || kinds.some((it) => it !== content) || type.collides) return { value: theirs, collides: true };

  const attrs = mergeRecord(attrsOf(base), attrsOf(mine), attrsOf(theirs));
  const [was, ours, others] = [base, mine, theirs].map(contentOf);
  const inner =
    content === 'line'
      ? mergeLine(was ?? [], ours ?? [], others ?? [])
      : mergeList(was ?? [], ours ?? [], others ?? [], mergeMember);
  const { attrs: _attrs, content: _content, ...rest } = theirs;
  return {
    value: {
      ...rest,
      type: type.value,
      ...(Object.keys(attrs.value).length > 0 ? { attrs: attrs.value } : {}),
      ...(inner.value.length > 0 ? { content: inner.value } : {}),
    },
    collides: attrs.collides || inner.collides,
  };
}

const mergeMember = (base: unknown, mine: unknown, theirs: unknown): Merged<unknown> =>
  isNode(base) && isNode(mine) && isNode(theirs) ? mergeNode(base, mine, theirs) : mergeWhole(base, mine, theirs);

const attrsOf = (node: RawNode) => (isRecord(node.attrs) ? node.attrs : {});
const contentOf = (node: RawNode) => (Array.isArray(node.content) ? node.content : []);
