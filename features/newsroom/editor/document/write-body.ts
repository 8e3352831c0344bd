import type { Mark, Node } from '@tiptap/pm/model';
import { ATTRIBUTES, MARK_ATTRIBUTES, type Stored } from './attributes';

/** The editor's document as the body that is stored (features/articles/blocks.ts). */
export const writeBody = (doc: Node): { type: 'doc'; content: Stored[] } => ({
  type: 'doc',
  content: doc.children.map(writeNode),
});

/** A block as it is stored; made once for each node, since an unchanged one stays the same object. */
export function writeBlock(block: Node): Stored {
  const before = written.get(block);
  if (before) return before;
  const stored = writeNode(block);
  written.set(block, stored);
  return stored;
}
const written = new WeakMap<Node, Stored>();

function writeNode(node: Node): Stored {
  const { attrs } = node;
  if (node.type.name === 'unknown' || node.type.name === 'unknownInline') return unknown(node);
  const marks = node.marks.length > 0 ? { marks: node.marks.map(writeMark) } : {};
  if (node.isText) return { type: 'text', text: node.text ?? '', ...marks };
  const kept: Partial<Stored> = attrs.kept ?? {};
  const own = attributesOf(node, attrs.kept ? (kept.attrs ?? {}) : undefined);
  return {
    ...kept,
    type: node.type.name,
    ...(Object.keys(own).length > 0 ? { attrs: own } : kept.attrs ? { attrs: {} } : {}),
    ...(node.childCount > 0 ? { content: node.children.map(writeNode) } : {}),
    ...marks,
  };
}

/** A block that was copied has an id of its own also where nobody knows what else it carries. */
function unknown({ attrs }: Node): Stored {
  const { stored, id } = attrs;
  return id === null || id === undefined || stored.attrs?.id === id
    ? stored
    : { ...stored, attrs: { ...stored.attrs, id } };
}

/** What was read is kept; what is known is written where it was there, or where it says something. */
function attributesOf(node: Node, kept: Record<string, unknown> | undefined): Record<string, unknown> {
  const own: Record<string, unknown> = { ...kept };
  if (node.attrs.id) own.id = node.attrs.id;
  else delete own.id;
  for (const [name, initial] of Object.entries(ATTRIBUTES[node.type.name] ?? {})) {
    const value = node.attrs[name];
    if (!kept || name in kept || value !== initial) own[name] = value;
  }
  return own;
}

function writeMark({ type, attrs }: Mark): Stored {
  if (type.name === 'unknownMark') return attrs.stored;
  if (attrs.kept) return attrs.kept;
  const own: Record<string, unknown> = {};
  for (const name of Object.keys(MARK_ATTRIBUTES[type.name] ?? {})) own[name] = attrs[name];
  return Object.keys(own).length > 0 ? { type: type.name, attrs: own } : { type: type.name };
}
