import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';
import { isNumbered } from '../document/attributes';
import { idOf, placeOf } from './changed-blocks';

/** What stands beside or in place of blocks without being text: who is there, what waits for a choice, the dateline. */
export type Margin = {
  dateline: string;
  people: readonly { blockId: string; name: string }[];
  /** Passages that wait, each shown where its block stands. */
  clashes: readonly { passageId: string; blockId: string }[];
};

/** `held`: the block that somebody writes in at this moment; it is never taken from under the fingers. */
type Hold = { margin: Margin; shown: DecorationSet; focused: boolean; held: string | null };
const key = new PluginKey<Hold>('marginal');
const empty: Margin = { dateline: '', people: [], clashes: [] };

export const Marginal = Extension.create<{ hostOf: (passageId: string) => HTMLElement | null }>({
  name: 'marginal',
  addOptions: () => ({ hostOf: () => null }),
  addProseMirrorPlugins() {
    const { hostOf } = this.options;
    return [
      new Plugin<Hold>({
        key,
        state: {
          init: () => ({ margin: empty, shown: DecorationSet.empty, focused: false, held: null }),
          apply(tr, before, _old, state) {
            const asked: Margin | boolean | undefined = tr.getMeta(key);
            const margin = typeof asked === 'object' ? asked : before.margin;
            const focused = typeof asked === 'boolean' ? asked : before.focused;
            const here = focused ? state.doc.maybeChild(state.selection.$from.index(0)) : null;
            const held = here ? idOf(here) : null;
            const isOther = margin !== before.margin || (margin.clashes.length > 0 && held !== before.held);
            if (isOther) return { margin, focused, held, shown: decorate(tr.doc, margin, hostOf, held) };
            return {
              margin,
              focused,
              held,
              shown: tr.docChanged ? before.shown.map(tr.mapping, tr.doc) : before.shown,
            };
          },
        },
        props: {
          decorations: (state) => key.getState(state)?.shown,
          handleDOMEvents: {
            focus: (view) => tellFocus(view, true),
            blur: (view) => tellFocus(view, false),
          },
        },
      }),
    ];
  },
});

function tellFocus(view: EditorView, focused: boolean): boolean {
  if (key.getState(view.state)?.focused !== focused)
    view.dispatch(view.state.tr.setMeta(key, focused).setMeta('addToHistory', false));
  return false;
}

export const showMargin = (view: EditorView, margin: Margin): void =>
  view.dispatch(view.state.tr.setMeta(key, margin).setMeta('addToHistory', false));

function decorate(
  doc: Node,
  { dateline, people, clashes }: Margin,
  hostOf: (id: string) => HTMLElement | null,
  held: string | null,
) {
  const decorations: Decoration[] = [];
  const named = new Map<string, string[]>();
  for (const { blockId, name } of people) named.set(blockId, [...(named.get(blockId) ?? []), name]);
  for (const [blockId, names] of named) {
    const place = placeOf(doc, blockId);
    if (place)
      decorations.push(
        Decoration.node(place.pos, place.pos + place.node.nodeSize, {
          class: 'is-there',
          'data-who': names.join(', '),
        }),
      );
  }
  for (const { passageId, blockId } of clashes) {
    const place = placeOf(doc, blockId);
    const host = hostOf(passageId);
    if (!place || !host) continue;
    host.classList.toggle('bears-number', isNumbered(place.node.type.name));
    decorations.push(
      Decoration.widget(place.pos, host, {
        key: `clash ${passageId}`,
        side: -1,
        ignoreSelection: true,
        stopEvent: () => true,
      }),
      Decoration.node(place.pos, place.pos + place.node.nodeSize, {
        class: blockId === held ? 'is-held' : 'is-in-clash',
      }),
    );
  }
  const opening = firstParagraph(doc);
  if (dateline && opening !== null)
    decorations.push(
      Decoration.widget(opening + 1, () => datelineOf(dateline), {
        key: `dateline ${dateline}`,
        side: -1,
        ignoreSelection: true,
      }),
    );
  return DecorationSet.create(doc, decorations);
}

function firstParagraph(doc: Node): number | null {
  let pos = 0;
  for (const block of doc.children) {
    if (block.type.name === 'paragraph') return pos;
    pos += block.nodeSize;
  }
  return null;
}

function datelineOf(words: string): HTMLElement {
  const shown = document.createElement('span');
  shown.className = 'dateline';
  shown.textContent = `${words} –`;
  return shown;
}
