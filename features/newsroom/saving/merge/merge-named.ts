import { isRecord } from '@/features/newsroom/text/is-node';
import { mergeRecord } from './merge-json';
import { mergeOrder } from './merge-order';
import { type Merged, mergePlainly, mergeWhole } from './merged';
import { toKey } from './same';

/**
 * Two versions of a list whose members have names: bylines by their author, topics by their id. What one side took away
 * and the other changed stays, changed, and is asked about.
 */
export function mergeNamed(
  base: unknown[],
  mine: unknown[],
  theirs: unknown[],
  nameOf: (member: unknown) => string,
): Merged<unknown[]> {
  const plain = mergePlainly(base, mine, theirs);
  if (plain) return plain;
  const by = (list: unknown[]) => new Map(list.map((it) => [nameOf(it), it]));
  const [was, ours, others] = [by(base), by(mine), by(theirs)];
  if (was.size !== base.length || ours.size !== mine.length || others.size !== theirs.length) {
    return mergeWhole(base, mine, theirs);
  }
  const members = new Map<string, unknown>();
  let collides = false;
  for (const name of new Set([...others.keys(), ...ours.keys()])) {
    const one = mergeMember(was.get(name), ours.get(name), others.get(name));
    collides ||= one.collides;
    if (one.value !== undefined) members.set(name, one.value);
  }
  const order = mergeOrder([...was.keys()], [...ours.keys()], [...others.keys()], (name) => members.has(name));
  return { value: order.map((name) => members.get(name)), collides };
}

function mergeMember(base: unknown, mine: unknown, theirs: unknown): Merged<unknown> {
  const plain = mergePlainly(base, mine, theirs);
  if (plain) return plain;
  if (isRecord(mine) && isRecord(theirs)) return mergeRecord(isRecord(base) ? base : {}, mine, theirs);
  return { value: theirs ?? mine, collides: true };
}

export const nameOfSignature = (signature: unknown) =>
  isRecord(signature) ? toKey(signature.authorId) : toKey(signature);
