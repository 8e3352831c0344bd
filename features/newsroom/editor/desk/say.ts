import type { DeskState, FootNote } from './desk-state';
import type { Store } from './store';

/** Says something at the foot, and keeps it in History. */
export function say(store: Store<DeskState>, note: Omit<FootNote, 'at'>): void {
  const said = { ...note, at: new Date() };
  store.set({ note: said, notes: [said, ...store.now().notes] });
}
