import { cut, hunksOf } from './hunks';
import { type Merged, mergePlainly } from './merged';
import { toWords } from './words';

/** Two versions of a text, word by word. */
export function mergeWords(base: string, mine: string, theirs: string): Merged<string> {
  const plain = mergePlainly(base, mine, theirs);
  if (plain) return plain;
  const [ours, others] = [toWords(mine), toWords(theirs)];
  const hunks = hunksOf(toWords(base), ours, others);
  return {
    value: hunks.map((it) => (it.by === 'mine' ? cut(ours, it.mine) : cut(others, it.theirs)).join('')).join(''),
    collides: hunks.some((it) => it.by === 'collide'),
  };
}
