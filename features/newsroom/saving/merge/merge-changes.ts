import { FIELD_NAMES, type FieldName, pieceFields } from '@/features/newsroom/text/fields';
import type { Text } from '@/features/newsroom/text/text';
import type { Changes, RawNode } from '../protocol';
import { mergeBlock } from './merge-block';
import { mergeField } from './merge-field';
import { mergeOrder } from './merge-order';
import { same } from './same';

/** What a writer made of a thing and did not come to stand; `waiting` null: that it be taken away. */
export type Lost = {
  field: string;
  blockId: string | null;
  was: unknown;
  waiting: unknown;
  against: unknown;
  /** Whose it is: this writer's, or theirs who had taken away what was written on. */
  by: 'mine' | 'theirs';
};
export type Outcome = {
  text: Text;
  lost: Lost[];
  /** What is another now than it was stored. */
  changed: { fields: FieldName[]; blocks: string[]; order: boolean };
  /** What is another now than its writer has it. */
  differs: { fields: FieldName[]; blocks: string[]; order: boolean };
};

/** Brings what one writer changed into the text that stands. Nothing that either side wrote goes missing. */
export function mergeChanges(stored: Text, changes: Changes): Outcome {
  const outcome: Outcome = {
    text: stored,
    lost: [],
    changed: { fields: [], blocks: [], order: false },
    differs: { fields: [], blocks: [], order: false },
  };
  const fields = mergeFields(stored, changes, outcome);
  const blocks = mergeBlocks(stored, changes, outcome);
  const order = mergeOrders(stored, changes, blocks);
  outcome.changed.order = !same(order, stored.order);
  outcome.differs.order = !same(order, changes.body?.order?.now ?? stored.order);
  outcome.text = { fields, blocks, order };
  return outcome;
}

function mergeFields(stored: Text, changes: Changes, outcome: Outcome): Text['fields'] {
  const fields: Record<string, unknown> = { ...stored.fields };
  for (const name of FIELD_NAMES) {
    const change = changes.fields?.[name];
    if (!change) continue;
    const theirs = stored.fields[name];
    const { value, collides } = mergeField(name, change.was, change.now, theirs);
    fields[name] = value;
    if (!same(value, theirs)) outcome.changed.fields.push(name);
    if (!same(value, change.now)) outcome.differs.fields.push(name);
    if (collides)
      outcome.lost.push({
        field: name,
        blockId: null,
        was: change.was,
        waiting: change.now,
        against: theirs,
        by: 'mine',
      });
  }
  return pieceFields.parse(fields);
}

function mergeBlocks(stored: Text, changes: Changes, outcome: Outcome): Map<string, RawNode> {
  const blocks = new Map(stored.blocks);
  for (const { id, was, now } of changes.body?.blocks ?? []) {
    const theirs = stored.blocks.get(id) ?? null;
    const { value, collides } = mergeBlock(was, now, theirs);
    if (value) blocks.set(id, value);
    else blocks.delete(id);
    if (!same(value, theirs)) outcome.changed.blocks.push(id);
    if (!same(value, now)) outcome.differs.blocks.push(id);
    if (!collides) continue;
    // What was taken away and written on at once stands as it was written; the taking away waits.
    const waiting = theirs === null ? null : now;
    outcome.lost.push({
      ...{ field: 'body', blockId: id, was, waiting, against: theirs ?? now },
      by: theirs === null ? 'theirs' : 'mine',
    });
  }
  return blocks;
}

function mergeOrders(stored: Text, changes: Changes, blocks: ReadonlyMap<string, RawNode>): string[] {
  const isThere = (id: string) => blocks.has(id);
  const { was = stored.order, now = stored.order } = changes.body?.order ?? {};
  const order = mergeOrder(was, now, stored.order, isThere);
  // A block that came back, or came without an order, stands after the one that its writer had it after.
  const placed = new Set(order);
  for (const { id, after } of changes.body?.blocks ?? []) {
    if (placed.has(id) || !blocks.has(id)) continue;
    const at = after === null ? 0 : after === undefined ? -1 : order.indexOf(after) + 1;
    order.splice(at > 0 || after === null ? at : order.length, 0, id);
    placed.add(id);
  }
  return order;
}
