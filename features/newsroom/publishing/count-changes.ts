import { changesBetween } from '@/features/newsroom/saving/merge/changes-between';
import { same } from '@/features/newsroom/saving/merge/same';
import type { Text } from '@/features/newsroom/text/text';

/** How many things of a piece another text says otherwise: fields, blocks, and whether those that stayed changed places. */
export function countChanges(was: Text, now: Text): number {
  const { fields, body } = changesBetween(was, now);
  const stayed = (one: Text, other: Text) => one.order.filter((id) => other.blocks.has(id));
  const moved = same(stayed(was, now), stayed(now, was)) ? 0 : 1;
  return Object.keys(fields ?? {}).length + (body?.blocks.length ?? 0) + moved;
}
