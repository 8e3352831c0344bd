import type { DeskState } from '@/features/newsroom/editor/desk/desk-state';
import type { Store } from '@/features/newsroom/editor/desk/store';

/** Says in the foot, and afterwards in History, what was done. */
export function say(store: Store<DeskState>, lead: string, words: string): void {
  const note = { at: new Date(), lead, words, list: [], undo: false };
  store.set({ note, notes: [note, ...store.now().notes] });
}
