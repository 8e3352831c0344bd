import { FIELD_NAMES } from '@/features/newsroom/text/fields';
import type { Text } from '@/features/newsroom/text/text';
import type { Changes } from '../protocol';
import { same } from './same';

/** What must be said to make of one text the other. */
export function changesBetween(was: Text, now: Text): Changes {
  const fields = FIELD_NAMES.filter((name) => !same(was.fields[name], now.fields[name]));
  const ids = new Set([...was.blocks.keys(), ...now.blocks.keys()]);
  const before = new Map(now.order.map((id, at) => [id, now.order[at - 1] ?? null]));
  const blocks = [...ids].flatMap((id) => {
    const change = { id, was: was.blocks.get(id) ?? null, now: now.blocks.get(id) ?? null };
    return same(change.was, change.now) ? [] : [{ ...change, after: before.get(id) ?? null }];
  });
  const order = same(was.order, now.order) ? {} : { order: { was: [...was.order], now: [...now.order] } };
  return {
    ...(fields.length > 0
      ? { fields: Object.fromEntries(fields.map((name) => [name, { was: was.fields[name], now: now.fields[name] }])) }
      : {}),
    ...(blocks.length > 0 || order.order ? { body: { blocks, ...order } } : {}),
  };
}
