import type { Desk, DeskState } from './desk-state';
import { type Insert, matching } from './inserts';
import type { Store } from './store';

/** Which entry is chosen, and what happens with it; set while a desk is open. */
const chosen: { at: number; query: string; take: (insert: Insert) => void; listener: () => void } = {
  at: 0,
  query: '',
  take: () => {},
  listener: () => {},
};

const entriesFor = (query: string): readonly Insert[] => {
  const { matching: first, others } = matching(query);
  return [...first, ...others];
};

export const chosenAt = (query: string): number => {
  if (query !== chosen.query) Object.assign(chosen, { at: 0, query });
  return chosen.at;
};

export function onSlashChange(take: (insert: Insert) => void, listener: () => void): void {
  Object.assign(chosen, { take, listener });
}

export function slashKey(key: string, store: Store<DeskState>): boolean {
  const { slash } = store.now();
  if (!slash) return false;
  const entries = entriesFor(slash.query);
  const at = chosenAt(slash.query);
  const entry = entries[at];
  if ((key === 'Enter' || key === 'Tab') && entry) {
    chosen.take(entry);
    return true;
  }
  if (key !== 'ArrowDown' && key !== 'ArrowUp') return false;
  chosen.at = (at + (key === 'ArrowDown' ? 1 : -1) + entries.length) % entries.length;
  chosen.listener();
  return true;
}

export const slashOption = (store: Store<DeskState>): string | null => {
  const { slash } = store.now();
  return slash ? `slash-${chosenAt(slash.query)}` : null;
};

/** The stroke and what follows it go; the entry comes in their place. */
export function takeEntry(desk: Desk, insert: Insert): void {
  const { slash } = desk.store.now();
  if (slash) desk.editor.chain().focus().deleteRange({ from: slash.from, to: slash.to }).run();
  desk.store.set({ slash: null });
  insert.run(desk);
}
