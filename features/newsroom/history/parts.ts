import { diffWordsWithSpace } from 'diff';

export type Part = { words: string; is: 'same' | 'old' | 'new' };

/** Longer texts are shown whole, old beside new: nobody waits for a comparison. */
const PATIENCE = 250;

/** Two texts word by word; null: there is none. */
export function partsOf(was: string | null, now: string | null): { was: Part[] | null; now: Part[] | null } {
  if (was === null || now === null)
    return {
      was: was === null ? null : [{ words: was, is: 'old' }],
      now: now === null ? null : [{ words: now, is: 'new' }],
    };
  if (was === now) return { was: [{ words: was, is: 'same' }], now: [{ words: now, is: 'same' }] };
  const changes = diffWordsWithSpace(was, now, { timeout: PATIENCE });
  if (!changes) return { was: [{ words: was, is: 'old' }], now: [{ words: now, is: 'new' }] };
  return {
    was: changes.flatMap((it): Part[] => (it.added ? [] : [{ words: it.value, is: it.removed ? 'old' : 'same' }])),
    now: changes.flatMap((it): Part[] => (it.removed ? [] : [{ words: it.value, is: it.added ? 'new' : 'same' }])),
  };
}
