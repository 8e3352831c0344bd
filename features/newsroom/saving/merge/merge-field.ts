import { type FieldName, WORDED } from '@/features/newsroom/text/fields';
import { mergeNamed, nameOfSignature } from './merge-named';
import { mergeWords } from './merge-words';
import { type Merged, mergePlainly, mergeWhole } from './merged';
import { toKey } from './same';

/** Two versions of one field of a piece. */
export function mergeField(name: FieldName, base: unknown, mine: unknown, theirs: unknown): Merged<unknown> {
  const plain = mergePlainly(base, mine, theirs);
  if (plain) return plain;
  if (Array.isArray(base) && Array.isArray(mine) && Array.isArray(theirs)) {
    return mergeNamed(base, mine, theirs, name === 'bylines' ? nameOfSignature : toKey);
  }
  if (WORDED.has(name) && isWorded(base) && isWorded(mine) && isWorded(theirs)) {
    return mergeWords(base ?? '', mine ?? '', theirs ?? '');
  }
  return mergeWhole(base, mine, theirs);
}

const isWorded = (value: unknown): value is string | null => typeof value === 'string' || value === null;
