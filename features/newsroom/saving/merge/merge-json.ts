import { isRecord } from '@/features/newsroom/text/is-node';
import { RUNNING_TEXT } from '@/features/newsroom/text/known-nodes';
import { mergeList } from './merge-list';
import { mergeWords } from './merge-words';
import { type Merged, mergePlainly, mergeWhole } from './merged';

/** Two versions of a block's attributes: key by key, lists member by member, running text word by word. */
function mergeJson(base: unknown, mine: unknown, theirs: unknown, key = ''): Merged<unknown> {
  const plain = mergePlainly(base, mine, theirs);
  if (plain) return plain;
  if (isRecord(base) && isRecord(mine) && isRecord(theirs)) return mergeRecord(base, mine, theirs);
  if (Array.isArray(base) && Array.isArray(mine) && Array.isArray(theirs)) {
    return mergeList<unknown>(base, mine, theirs, mergeJson);
  }
  if (typeof base === 'string' && typeof mine === 'string' && typeof theirs === 'string' && RUNNING_TEXT.has(key)) {
    return mergeWords(base, mine, theirs);
  }
  return mergeWhole(base, mine, theirs);
}

/** A key without a value and none are the same thing. */
export function mergeRecord(
  base: Record<string, unknown>,
  mine: Record<string, unknown>,
  theirs: Record<string, unknown>,
): Merged<Record<string, unknown>> {
  const value: Record<string, unknown> = {};
  let collides = false;
  for (const key of new Set([...Object.keys(theirs), ...Object.keys(mine)])) {
    const one = mergeJson(base[key] ?? null, mine[key] ?? null, theirs[key] ?? null, key);
    collides ||= one.collides;
    if (one.value !== null || theirs[key] === null || mine[key] === null) value[key] = one.value;
  }
  return { value, collides };
}
