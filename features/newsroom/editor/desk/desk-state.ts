import type { Editor } from '@tiptap/core';
import { createContext, useContext } from 'react';
import type { Found } from '@/features/newsroom/editor/found';
import type { PieceToWrite } from '@/features/newsroom/editor/queries';
import type { Standing } from '@/features/newsroom/publishing/standing';
import type { Deed, Passage, Patch, Present } from '@/features/newsroom/saving/protocol';
import type { Saver } from '@/features/newsroom/saving/saver-shape';
import type { SaveState } from '@/features/newsroom/saving/states';
import type { FieldName, PieceFields } from '@/features/newsroom/text/fields';
import type { Slash } from '../behaviours/slash';
import type { Counts } from '../behaviours/word-count';
import { type Store, usePart } from './store';

export const TABS = ['piece', 'checks', 'search', 'history'] as const;
export type Tab = (typeof TABS)[number];

/** What the foot says for a while; afterwards it lies in History. */
export type FootNote = {
  at: Date;
  lead: string;
  words: string;
  /** Line by line, what was removed. */
  list: readonly string[];
  undo: boolean;
};

export type Dialog =
  | { is: 'link' }
  | { is: 'keys' }
  | { is: 'pictures'; title: string; choose: (picture: Found) => void }
  | { is: 'piece'; title: string; choose: (piece: Found) => void }
  | { is: 'embed' }
  | { is: 'removed'; note: FootNote }
  | { is: 'recovered' }
  | { is: 'remarks'; blockId: string; answers?: string }
  | { is: 'publish' }
  | { is: 'withdraw' }
  | { is: 'receipt' }
  | { is: 'note'; kind: 'correction' | 'reply' }
  | { is: 'review'; deed: 'send' | 'send-back' };

export type DeskState = {
  fields: PieceFields;
  standing: Standing;
  /** How far the server's clock is ahead of this device's, in ms. */
  clockAhead: number;
  save: SaveState;
  present: Present[] | 'unknown';
  waiting: Passage[];
  deeds: Deed[];
  recovered: { at: Date; before: Patch; after: Patch } | null;
  /** Put off for now; what waits stays on the server. */
  later: ReadonlySet<string>;
  slash: Slash | null;
  counts: Counts;
  note: FootNote | null;
  notes: readonly FootNote[];
  dialog: Dialog | null;
  /** Addresses of ours that the text links to, and readers find nothing at. */
  dead: ReadonlySet<string>;
  /** Ids of checks that are left as they are. */
  left: ReadonlySet<string>;
  tab: Tab;
  sheetOpen: boolean;
  finding: boolean;
  /** Names of what is only known by its id. */
  known: ReadonlyMap<string, Found>;
  signedOutAt: Date | null;
  /** When the server last had everything. */
  savedAt: Date;
};

export type Desk = {
  piece: PieceToWrite;
  me: { id: string; name: string; email: string; mayPublish: boolean };
  readOnly: boolean;
  letterKeys: boolean;
  store: Store<DeskState>;
  editor: Editor;
  saver: () => Saver | null;
};

export const DeskContext = createContext<Desk | null>(null);

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('This stands on the desk of a piece.');
  return desk;
}

export const useDeskPart = <Part>(part: (state: DeskState) => Part): Part => usePart(useDesk().store, part);

/** A field as typed, and the way to change it: on the screen and in what is saved. */
export function useField<Name extends FieldName>(name: Name): [PieceFields[Name], (value: PieceFields[Name]) => void] {
  const desk = useDesk();
  const value = usePart(desk.store, (state) => state.fields[name]);
  return [value, (next) => setField(desk, name, next)];
}

export function setField<Name extends FieldName>(
  { store, saver, readOnly }: Desk,
  name: Name,
  value: PieceFields[Name],
): void {
  if (readOnly) return;
  store.set({ fields: { ...store.now().fields, [name]: value } });
  saver()?.noteField(name, value);
}

export function learn(store: Store<DeskState>, found: readonly Found[]): void {
  if (found.length === 0) return;
  const known = new Map(store.now().known);
  for (const it of found) known.set(it.id, it);
  store.set({ known });
}
