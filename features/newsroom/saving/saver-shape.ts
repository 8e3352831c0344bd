import type { Deed, Passage, Patch, Present, RawNode } from '@/features/newsroom/saving/protocol';
import type { SaveState } from '@/features/newsroom/saving/states';
import type { FieldName, PieceFields } from '@/features/newsroom/text/fields';
import type { Text } from '@/features/newsroom/text/text';

export type SaverOptions = {
  articleId: string;
  /** A new one each time a window opens the piece. */
  windowId: string;
  staffId: string;
  start: { version: number; savedAt: Date; text: Text };
  onState: (state: SaveState) => void;
  /** What the text in the editor must become now; its own newer words are in it already. */
  onMerged: (change: Patch, others: Deed[]) => void;
  /** All that waits for a choice, each time the list changes. */
  onWaiting: (waiting: Passage[]) => void;
  onPresent: (present: Present[] | 'unknown') => void;
  /** A dead window's text was brought in; before and after, of the things that it changed. */
  onRecovered?: (recovered: { at: Date; before: Patch; after: Patch }) => void;
};

/** The editor's hold on the saving of one piece. Everything it does is told through the options' calls. */
export type Saver = {
  noteField<Name extends FieldName>(name: Name, value: PieceFields[Name]): void;
  /** Only blocks whose node changed, null where one went; `order` only when it is another. Call it at every change. */
  noteBody(change: { blocks?: Record<string, RawNode | null>; order?: string[] }): void;
  /** Where the cursor is: a field's name or a block's id. */
  notePlace(place: string | null): void;
  saveNow(): Promise<void>;
  /** Hears at once what others did, and whether one is signed in again. */
  refresh(): Promise<void>;
  /** Makes the text stand again that was kept when most of it went. */
  bringBack(revisionId: string): Promise<void>;
  /** Settles a passage: the value that is to stand, or what stands where none is given. */
  settle(passageId: string, chosen?: { value: unknown }): Promise<void>;
  /** Bring back what a dead window's copy replaced. */
  throwCopyAway(): void;
  /** Takes note of an offered sentence, so that it is not said again: removed words, a recovered copy, the clock. */
  dismiss(state: 'removed' | 'recovered' | 'clock-off'): void;
  /** What the server has not confirmed yet. */
  unsaved(): number;
  /** How many words stand in what the server has not confirmed. */
  unsavedWords(): number;
  close(): Promise<void>;
};

/** What a window itself tells its saver. */
export type WindowSaver = Saver & {
  /** The window loses the eye or the cursor: save what there is. */
  pause(): void;
  /** The page goes: send what can be sent without waiting. */
  leave(): void;
};
