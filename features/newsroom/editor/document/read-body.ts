import type { Schema } from '@tiptap/pm/model';
import { Node } from '@tiptap/pm/model';
import { z } from 'zod';
import { parseBody } from '@/features/articles/blocks';
import { ATTRIBUTES, MARK_ATTRIBUTES, type Stored } from './attributes';

/** A stored body as the editor's document; what this version does not know is carried along whole, in its place. */
export function readBody(schema: Schema, body: unknown): Node {
  const { content } = storedBody.parse(body);
  const blocks = content.map((block) => readBlock(schema, block));
  return schema.topNodeType.create(null, blocks.length > 0 ? blocks : schema.node('paragraph'));
}

/** One block of the top level. */
export function readBlock(schema: Schema, stored: Stored): Node {
  if (!isKnown(stored)) return unknownBlock(schema, stored);
  try {
    const block = Node.fromJSON(schema, toEditor(stored, true));
    block.check();
    return block;
  } catch {
    return unknownBlock(schema, stored);
  }
}

const stored: z.ZodType<Stored> = z.lazy(() =>
  z.looseObject({
    type: z.string(),
    attrs: z.record(z.string(), z.unknown()).optional(),
    content: z.array(stored).optional(),
    marks: z.array(stored).optional(),
    text: z.string().optional(),
  }),
);
const storedBody = z.looseObject({ content: z.array(stored).default([]) });

/** Whether the reader's page can show it. */
function isKnown(block: Stored): boolean {
  try {
    return parseBody({ type: 'doc', content: [block] }).content.length === 1;
  } catch {
    return false;
  }
}

const unknownBlock = (schema: Schema, block: Stored) => {
  const id = block.attrs?.id;
  return schema.node('unknown', { id: typeof id === 'string' ? id : null, stored: block });
};

/** Containers that may not stand empty in the editor, and what they are given. */
const NEVER_EMPTY = new Set(['tableCell', 'tableHeader', 'blockquote', 'note', 'listItem']);
const IN_LINES = new Set(['paragraph', 'heading', 'pullQuote']);

function toEditor(from: Stored, top = false): Stored {
  const known = ATTRIBUTES[from.type];
  if (from.type === 'text') return { type: 'text', text: from.text, marks: (from.marks ?? []).map(markToEditor) };
  if (!known) throw new Error(`of no known kind: ${from.type}`);
  const children = (from.content ?? []).filter((it) => it.type !== 'text' || it.text !== '');
  const isLine = IN_LINES.has(from.type);
  const content = children.map((it) =>
    isLine && !isInline(it) ? { type: 'unknownInline', attrs: { stored: it } } : toEditor(it),
  );
  if (content.length === 0 && NEVER_EMPTY.has(from.type)) content.push({ type: 'paragraph' });
  const id = from.attrs?.id;
  const attrs: Record<string, unknown> = { ...(top ? { id } : {}) };
  for (const [name, initial] of Object.entries(known)) attrs[name] = from.attrs?.[name] ?? initial;
  const read = { type: from.type, attrs, content, marks: (from.marks ?? []).map(markToEditor) };
  return isWhole(from, attrs) ? read : { ...read, attrs: { ...attrs, kept: rest(from) } };
}

const isInline = (it: Stored) => it.type === 'text' || it.type === 'hardBreak';

/** Whether nothing would be lost if it were written anew. */
const isWhole = (from: Stored, attrs: Record<string, unknown>) => {
  const others = Object.keys(from).filter((key) => !['type', 'attrs', 'content', 'marks', 'text'].includes(key));
  if (others.length > 0 || from.content?.length === 0) return false;
  return Object.keys(attrs).length > 0 ? same(from.attrs, attrs) : from.attrs === undefined;
};

const rest = ({ type: _type, content, marks: _marks, text: _text, ...kept }: Stored) =>
  content?.length === 0 ? { ...kept, content } : kept;

function markToEditor(mark: Stored): Stored {
  const known = MARK_ATTRIBUTES[mark.type];
  if (!known) return { type: 'unknownMark', attrs: { stored: mark } };
  const attrs: Record<string, unknown> = {};
  for (const [name, initial] of Object.entries(known)) attrs[name] = mark.attrs?.[name] ?? initial;
  const whole = same(mark, Object.keys(attrs).length > 0 ? { type: mark.type, attrs } : { type: mark.type });
  return { type: mark.type, attrs: whole ? attrs : { ...attrs, kept: mark } };
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(inOrder(one)) === JSON.stringify(inOrder(other));
}

const inOrder = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, it]) => [key, inOrder(it)]),
  );
};
