import { fieldName } from '@/features/newsroom/text/fields';
import { isNode } from '@/features/newsroom/text/is-node';
import { isBlockId } from '@/features/newsroom/text/text';
import { mergeBlock } from './merge/merge-block';
import { mergeField } from './merge/merge-field';
import type { Merged } from './merge/merged';
import type { Changes, Patch, RawNode } from './protocol';

/** What is compared one by one: "field:headline", "block:…", "order". The value of a block that is not there is null. */
export type ThingName = `field:${string}` | `block:${string}` | 'order';
export type Values = [ThingName, unknown][];
export type Change = { name: ThingName; was: unknown; now: unknown };

export const fieldThing = (name: string): ThingName => `field:${name}`;
export const blockThing = (id: string): ThingName => `block:${id}`;
const nameIn = (name: ThingName) => name.slice(name.indexOf(':') + 1);
const isBlockThing = (name: ThingName) => name.startsWith('block:');

/** A patch as values; blocks before the order that names them. */
export function valuesOf({ fields, blocks, order }: Patch): Values {
  return [
    ...Object.entries(fields ?? {}).map(([name, value]): [ThingName, unknown] => [fieldThing(name), value]),
    ...Object.entries(blocks ?? {}).map(([id, block]): [ThingName, unknown] => [blockThing(id), block]),
    ...(order ? [['order', order] satisfies [ThingName, unknown]] : []),
  ];
}

export function toPatch(values: Iterable<[ThingName, unknown]>): Patch {
  const [fields, blocks]: [Record<string, unknown>, Record<string, RawNode | null>] = [{}, {}];
  const patch: Patch = {};
  for (const [name, value] of values) {
    if (name === 'order') patch.order = toIds(value);
    else if (isBlockThing(name)) blocks[nameIn(name)] = toNode(value);
    else fields[nameIn(name)] = value;
  }
  if (Object.keys(fields).length > 0) patch.fields = fields;
  if (Object.keys(blocks).length > 0) patch.blocks = blocks;
  return patch;
}

/** What is sent of changes; `order` says what stands before a block. */
export function toChanges(changes: readonly Change[], order: readonly string[]): Changes {
  const before = new Map(order.map((id, at) => [id, order[at - 1] ?? null]));
  const fields = changes.filter(({ name }) => name.startsWith('field:'));
  const blocks = changes.filter(({ name }) => isBlockThing(name));
  const moved = changes.find(({ name }) => name === 'order');
  return {
    ...(fields.length > 0
      ? { fields: Object.fromEntries(fields.map(({ name, was, now }) => [nameIn(name), { was, now }])) }
      : {}),
    ...(blocks.length > 0 || moved
      ? {
          body: {
            blocks: blocks.map(({ name, was, now }) => {
              const id = nameIn(name);
              return { id, was: toNode(was), now: toNode(now), after: before.get(id) ?? null };
            }),
            ...(moved ? { order: { was: toIds(moved.was), now: toIds(moved.now) } } : {}),
          },
        }
      : {}),
  };
}

/** What was sent, as changes again. */
export function changesIn({ fields, body }: Changes): Change[] {
  return [
    ...Object.entries(fields ?? {}).map(([name, it]) => ({ name: fieldThing(name), was: it?.was, now: it?.now })),
    ...(body?.blocks ?? []).map(({ id, was, now }) => ({ name: blockThing(id), was, now })),
    ...(body?.order ? [{ name: 'order' as const, ...body.order }] : []),
  ];
}

/** Two versions of a field or a block. */
export function mergeThing(name: ThingName, base: unknown, mine: unknown, theirs: unknown): Merged<unknown> {
  if (isBlockThing(name)) return mergeBlock(toNode(base), toNode(mine), toNode(theirs));
  const field = fieldName.safeParse(nameIn(name));
  return field.success ? mergeField(field.data, base, mine, theirs) : { value: theirs, collides: true };
}

const toNode = (value: unknown): RawNode | null => (isNode(value) ? value : null);
export const toIds = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((it): it is string => typeof it === 'string' && isBlockId(it)) : [];
