import { same } from './same';

/** What came of two versions of one thing. Where they collide `value` has theirs, and mine must wait. */
export type Merged<Value> = { value: Value; collides: boolean };

/** The plain cases: one side left it as it was, or both made the same of it. Null: they must be merged. */
export function mergePlainly<Value>(base: Value, mine: Value, theirs: Value): Merged<Value> | null {
  if (same(mine, base) || same(mine, theirs)) return { value: theirs, collides: false };
  if (same(theirs, base)) return { value: mine, collides: false };
  return null;
}

/** For what stands or falls as a whole. */
export const mergeWhole = <Value>(base: Value, mine: Value, theirs: Value): Merged<Value> =>
  mergePlainly(base, mine, theirs) ?? { value: theirs, collides: true };
