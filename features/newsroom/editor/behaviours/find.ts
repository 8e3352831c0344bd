import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { type EditorState, Plugin, PluginKey, TextSelection, type Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';

export type Sought = { words: string; wholeWords: boolean; matchCase: boolean };
type Place = { from: number; to: number };
type Finding = { sought: Sought | null; places: Place[]; at: number };

const key = new PluginKey<Finding>('find');
const nothing: Finding = { sought: null, places: [], at: -1 };

/** Marks what is sought in the text; idle, and of no cost to typing, while nothing is. */
export const Find = Extension.create({
  name: 'find',
  addProseMirrorPlugins: () => [
    new Plugin<Finding>({
      key,
      state: { init: () => nothing, apply: (tr, before) => found(tr, before) },
      props: {
        decorations(state) {
          const finding = key.getState(state);
          if (!finding?.sought) return null;
          return DecorationSet.create(
            state.doc,
            finding.places.map(({ from, to }, index) =>
              Decoration.inline(from, to, { class: index === finding.at ? 'found found-now' : 'found' }),
            ),
          );
        },
      },
    }),
  ],
});

export const findingIn = (state: EditorState): Finding => key.getState(state) ?? nothing;

/** Marks it everywhere and goes to the first place behind the caret; null ends the search. */
export function seek(view: EditorView, sought: Sought | null): void {
  view.dispatch(view.state.tr.setMeta(key, sought === null ? nothing : { sought, places: [], at: -2 }));
}

export function step(view: EditorView, by: 1 | -1): void {
  const { places, at, sought } = findingIn(view.state);
  if (places.length === 0) return;
  const next = (at + by + places.length) % places.length;
  show(view, view.state.tr.setMeta(key, { sought, places, at: next }), places[next]);
}

export function replaceOne(view: EditorView, by: string): void {
  const { places, at } = findingIn(view.state);
  const place = places[at];
  if (!place) return;
  view.dispatch(replaced(view.state.tr, place, by));
  const next = findingIn(view.state).places.findIndex((it) => it.from >= place.from + by.length);
  const { places: left, sought } = findingIn(view.state);
  const index = next === -1 ? 0 : next;
  show(view, view.state.tr.setMeta(key, { sought, places: left, at: left.length > 0 ? index : -1 }), left[index]);
}

/** All at once, and one step to undo; answers how many there were. */
export function replaceAll(view: EditorView, by: string): number {
  const { places } = findingIn(view.state);
  const tr = view.state.tr;
  for (const place of places.toReversed()) replaced(tr, place, by);
  if (places.length > 0) view.dispatch(tr);
  return places.length;
}

const replaced = (tr: Transaction, { from, to }: Place, by: string) =>
  by === '' ? tr.delete(from, to) : tr.insertText(by, from, to);

function show(view: EditorView, tr: Transaction, place: Place | undefined): void {
  if (place) tr.setSelection(TextSelection.create(tr.doc, place.from, place.to)).scrollIntoView();
  view.dispatch(tr);
}

function found(tr: Transaction, before: Finding): Finding {
  const asked: Finding | undefined = tr.getMeta(key);
  const { sought, at } = asked ?? before;
  if (!sought) return nothing;
  if (asked && asked.at !== -2) return asked;
  if (!asked && !tr.docChanged) return before;
  const places = placesOf(tr.doc, sought);
  if (asked) return { sought, places, at: firstFrom(places, tr.selection.from) };
  return { sought, places, at: Math.min(at, places.length - 1) };
}

const firstFrom = (places: Place[], pos: number) => {
  const index = places.findIndex((it) => it.from >= pos);
  return index === -1 && places.length > 0 ? 0 : index;
};

/** Every place of these words; a word may change its type in its middle, but not its paragraph. */
export function placesOf(doc: Node, { words, wholeWords, matchCase }: Sought): Place[] {
  if (words === '') return [];
  const pattern = new RegExp(
    words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '[ \u00a0]'),
    matchCase ? 'gu' : 'giu',
  );
  const places: Place[] = [];
  doc.descendants((node, pos) => {
    if (!node.isTextblock) return true;
    const text = node.textBetween(0, node.content.size, undefined, '\ufffc');
    for (const match of text.matchAll(pattern)) {
      const [from, to] = [match.index, match.index + match[0].length];
      if (!wholeWords || isWhole(text, from, to)) places.push({ from: pos + 1 + from, to: pos + 1 + to });
    }
    return false;
  });
  return places;
}

const LETTER = /[\p{L}\p{N}_]/u;
const isWhole = (text: string, from: number, to: number) =>
  !LETTER.test(text.slice(Math.max(0, from - 1), from)) && !LETTER.test(text.slice(to, to + 1));
