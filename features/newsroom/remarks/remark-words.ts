import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';
import { placeOf } from '@/features/newsroom/editor/behaviours/changed-blocks';

type Counted = ReadonlyMap<string, number>;
const key = new PluginKey<DecorationSet>('remark-words');

/** A word at the end of each passage of which something is said: for screens without a column of notes. */
export const remarkWords = (open: (blockId: string) => void) =>
  new Plugin<DecorationSet>({
    key,
    state: {
      init: () => DecorationSet.empty,
      apply(tr, before) {
        const counted: Counted | undefined = tr.getMeta(key);
        if (!counted) return tr.docChanged ? before.map(tr.mapping, tr.doc) : before;
        const words = [...counted].flatMap(([blockId, count]) => {
          const place = placeOf(tr.doc, blockId);
          if (!place?.node.isTextblock) return [];
          const end = place.pos + place.node.nodeSize - 1;
          const spec = { key: `${blockId} ${count}`, side: 1, ignoreSelection: true, stopEvent: () => true };
          return [Decoration.widget(end, () => wordOf(count, () => open(blockId)), spec)];
        });
        return DecorationSet.create(tr.doc, words);
      },
    },
    props: { decorations: (state) => key.getState(state) },
  });

export const showRemarkWords = (view: EditorView, counted: Counted): void =>
  view.dispatch(view.state.tr.setMeta(key, counted).setMeta('addToHistory', false));

function wordOf(count: number, open: () => void): HTMLElement {
  const word = document.createElement('button');
  word.type = 'button';
  word.className = 'remark-word';
  word.contentEditable = 'false';
  word.textContent = count === 1 ? '1 note' : `${count} notes`;
  word.addEventListener('click', open);
  return word;
}
