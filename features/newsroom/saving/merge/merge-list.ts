import { cut, hunksOf } from './hunks';
import { type Merged, mergePlainly } from './merged';
import { toKey } from './same';

/**
 * Two versions of a list whose members have no name: cells, list items, rows. Members that both changed are merged one by
 * one where their number is the same; members that both put in one place are kept, theirs first.
 */
export function mergeList<It>(
  base: It[],
  mine: It[],
  theirs: It[],
  mergeOne: (base: It, mine: It, theirs: It) => Merged<It>,
): Merged<It[]> {
  const plain = mergePlainly(base, mine, theirs);
  if (plain) return plain;
  const value: It[] = [];
  let collides = false;
  for (const hunk of hunksOf(base.map(toKey), mine.map(toKey), theirs.map(toKey))) {
    const [was, ours, others] = [cut(base, hunk.base), cut(mine, hunk.mine), cut(theirs, hunk.theirs)];
    if (hunk.by !== 'collide') value.push(...(hunk.by === 'mine' ? ours : others));
    else if (was.length === 0) value.push(...others, ...ours);
    else {
      const one = mergeInPlace(was, ours, others, mergeOne);
      value.push(...one.value);
      collides ||= one.collides;
    }
  }
  return { value, collides };
}

function mergeInPlace<It>(
  base: It[],
  mine: It[],
  theirs: It[],
  mergeOne: (base: It, mine: It, theirs: It) => Merged<It>,
): Merged<It[]> {
  if (mine.length !== base.length || theirs.length !== base.length) return { value: theirs, collides: true };
  const members = base.flatMap((was, at) => {
    const [ours, others] = [mine[at], theirs[at]];
    return ours === undefined || others === undefined ? [] : [mergeOne(was, ours, others)];
  });
  return { value: members.map((it) => it.value), collides: members.some((it) => it.collides) };
}
