import type { EditorEvents } from '@tiptap/core';
import { drawId } from '@/features/newsroom/paste/draw-id';
import type { Saver } from '@/features/newsroom/saving/saver-shape';
import { type readBlocks, toBody } from '@/features/newsroom/text/text';
import { bringIn, FROM_OUTSIDE } from '../behaviours/bring-in';
import { idOf } from '../behaviours/changed-blocks';
import { bodyChange } from '../behaviours/hand-over';
import { countsOf } from '../behaviours/word-count';
import type { DeskProps } from './desk';
import type { Desk, DeskState } from './desk-state';
import { keepLinks } from './keep-links';
import { keepNames } from './keep-names';
import { openEditor } from './open-editor';
import { openStore } from './store';
import { picturesLeft, sayTaken, takeDocument } from './take-document';
import { bringIntoText, fileIn, takePictures } from './take-pictures';

type Opened = { desk: Desk; start: () => () => void; close: () => void };

/** Puts the text, what is typed into the fields and their saving on one desk. */
export function openDesk(props: DeskProps, { blocks, order }: ReturnType<typeof readBlocks>): Opened {
  const { piece, me, readOnly, letterKeys } = props;
  const held: { saver: Saver | null; stop: () => void } = { saver: null, stop: () => {} };
  const store = openStore<DeskState>({
    fields: piece.fields,
    standing: piece.standing,
    ...{ left: new Set(piece.left), dead: new Set<string>() },
    clockAhead: Date.parse(piece.standing.now) - Date.now(),
    save: { is: 'saved', at: new Date(piece.savedAt), pending: false },
    present: [],
    ...{ waiting: [], deeds: [], recovered: null, later: new Set<string>() },
    ...{ slash: null, counts: { words: 0, paragraphs: 0 }, note: null, notes: [], dialog: null },
    ...{ tab: 'piece', sheetOpen: false, finding: false, signedOutAt: null },
    savedAt: new Date(piece.savedAt),
    known: new Map(props.known.map((it) => [it.id, it])),
  });
  const editor = openEditor({
    body: toBody({ blocks, order }),
    language: piece.fields.language,
    readOnly,
    store,
    onTaken(taken) {
      const inside = taken.pictures.flatMap(({ address, after }) => {
        const file = fileIn(address ?? undefined);
        return file ? [{ file, after }] : [];
      });
      sayTaken(store, taken.note, picturesLeft(taken.pictures.length - inside.length));
      void bringIntoText(desk, inside);
    },
    onPictures: (files, pos) => void takePictures(desk, files, pos),
    onDocument: (file, pos) => void takeDocument(desk, file, pos),
  });
  const desk: Desk = { piece, me, readOnly, letterKeys, store, editor, saver: () => held.saver };
  store.set({ counts: countsOf(editor.state.doc) });
  return {
    desk,
    start() {
      if (window.location.hash === '#receipt') store.set({ dialog: { is: 'receipt' } });
      if (!readOnly) Object.assign(held, startSaving(props, desk, { blocks, order }));
      const stops = [keepNames(store, editor), keepLinks(store, editor)];
      return () => {
        for (const stop of stops) stop();
      };
    },
    close() {
      held.stop();
      void held.saver?.close();
      held.saver = null;
    },
  };
}

function startSaving(
  { openSaver }: DeskProps,
  { piece, me, store, editor }: Desk,
  start: ReturnType<typeof readBlocks>,
): { saver: Saver; stop: () => void } {
  const windowId = drawId();
  const saver = openSaver({
    articleId: piece.id,
    windowId,
    staffId: me.id,
    start: { version: piece.version, savedAt: new Date(piece.savedAt), text: { fields: piece.fields, ...start } },
    onState: (save) =>
      store.set({
        save,
        signedOutAt: save.is === 'signed-out' ? (store.now().signedOutAt ?? new Date()) : null,
        ...(save.is === 'saved' && save.at ? { savedAt: save.at } : {}),
      }),
    onWaiting: (waiting) => store.set({ waiting }),
    onPresent: (present) =>
      store.set({ present: present === 'unknown' ? present : present.filter((it) => it.windowId !== windowId) }),
    onRecovered: (recovered) => store.set({ recovered }),
    onMerged(change, others) {
      if (change.fields) store.set({ fields: { ...store.now().fields, ...change.fields } });
      if (change.blocks || change.order) editor.view.dispatch(bringIn(editor.state, change.blocks ?? {}, change.order));
      if (others.length > 0) store.set({ deeds: [...others, ...store.now().deeds].slice(0, 50) });
    },
  });
  let last = editor.state.doc;
  let counting: ReturnType<typeof setTimeout> | undefined;
  let place: string | null = null;
  const handOver = ({ transaction }: EditorEvents['transaction']) => {
    const { doc, selection } = editor.state;
    if (doc !== last) {
      const change = bodyChange(last, doc);
      last = doc;
      if (change && !transaction.getMeta(FROM_OUTSIDE)) saver.noteBody(change);
      // Counting waits until the fingers rest.
      clearTimeout(counting);
      counting = setTimeout(() => store.set({ counts: countsOf(doc) }), 250);
    }
    const here = doc.maybeChild(selection.$from.index(0));
    const id = editor.isFocused && here ? idOf(here) : null;
    if (id !== null && id !== place) {
      place = id;
      saver.notePlace(id);
    }
  };
  editor.on('transaction', handOver);
  return { saver, stop: () => editor.off('transaction', handOver) };
}
