import { Extension } from '@tiptap/core';
import { type EditorState, Plugin, PluginKey } from '@tiptap/pm/state';

/** A paragraph that begins with a stroke and holds nothing but what is looked for. */
export type Slash = { from: number; to: number; query: string };
type Hold = { open: Slash | null; dismissed: number | null };

const key = new PluginKey<Hold>('slash');

type Options = {
  onChange: (open: Slash | null) => void;
  /** Whether the menu took the key. */
  onKey: (key: string) => boolean;
  /** Id of the chosen entry, for screen readers. */
  active: () => string | null;
};

export const SlashMenu = Extension.create<Options>({
  name: 'slashMenu',
  priority: 1000,
  addOptions: () => ({ onChange: () => {}, onKey: () => false, active: () => null }),
  addProseMirrorPlugins() {
    const { onChange, onKey, active } = this.options;
    return [
      new Plugin<Hold>({
        key,
        state: {
          init: () => ({ open: null, dismissed: null }),
          apply(tr, before, _old, state) {
            const open = slashIn(state);
            if (!open)
              return before.open === null && before.dismissed === null ? before : { open: null, dismissed: null };
            const dismissed = tr.getMeta(key) === 'dismiss' ? open.from : before.dismissed;
            return { open: dismissed === open.from ? null : open, dismissed };
          },
        },
        props: {
          handleKeyDown(view, event) {
            if (!key.getState(view.state)?.open || event.isComposing) return false;
            if (event.key !== 'Escape') return onKey(event.key);
            view.dispatch(view.state.tr.setMeta(key, 'dismiss'));
            return true;
          },
          attributes: (state): { [name: string]: string } => {
            const chosen = key.getState(state)?.open ? active() : null;
            return chosen ? { 'aria-activedescendant': chosen, 'aria-controls': 'slash-menu' } : {};
          },
        },
        view: () => ({
          update(view, before) {
            const open = key.getState(view.state)?.open ?? null;
            if (open !== (key.getState(before)?.open ?? null)) onChange(open);
          },
        }),
      }),
    ];
  },
});

function slashIn({ selection, doc }: EditorState): Slash | null {
  const { $from, empty } = selection;
  if (!empty || $from.depth !== 1 || $from.parent.type.name !== 'paragraph' || $from.parent.content.size > 30)
    return null;
  if ($from.parentOffset !== $from.parent.content.size) return null;
  const text = doc.textBetween($from.start(), $from.pos, undefined, '\ufffc');
  const [, query] = /^\/([\p{L}\p{N} ]*)$/u.exec(text) ?? [];
  return query === undefined || query.startsWith(' ') ? null : { from: $from.start(), to: $from.pos, query };
}
