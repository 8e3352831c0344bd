import type { Trouble } from './sender';
import type { SaveState } from './states';

export type Facts = {
  trouble: Trouble | null;
  unsaved: number;
  isKeeping: boolean;
  /** A save has been on its way for long enough to be worth a word. */
  isSlow: boolean;
  savedAt: Date | null;
  waiting: readonly { id: string; field: string; blockId: string | null }[];
  removed: { removed: number; of: number; revisionId: string; at: Date; notBack?: string } | null;
  recoveredAt: Date | null;
  /** Milliseconds that the device's clock is off, once that is to be said. */
  clockOff: number | null;
};

/** Of all that is true, what a person must know first. */
export function stateOf(facts: Facts): SaveState {
  const { trouble, unsaved, waiting, removed, recoveredAt, clockOff } = facts;
  const kept = { changes: unsaved, where: facts.isKeeping ? 'device' : 'window' } as const;
  // Trouble that keeps no words from the server is said only where it asks for something.
  if (trouble && (unsaved > 0 || trouble.is === 'signed-out' || trouble.is === 'offline'))
    return { ...trouble, ...kept };
  if (waiting.length > 0) {
    return { is: 'choices', places: waiting.map(({ id, field, blockId }) => ({ passageId: id, field, blockId })) };
  }
  if (removed) return { is: 'removed', ...removed };
  if (recoveredAt) return { is: 'recovered', at: recoveredAt };
  if (clockOff !== null) return { is: 'clock-off', minutes: Math.max(1, Math.round(Math.abs(clockOff) / 60_000)) };
  if (facts.isSlow) return { is: 'saving' };
  return { is: 'saved', at: facts.savedAt, pending: unsaved > 0 };
}
