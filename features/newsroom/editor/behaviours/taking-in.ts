import { Extension } from '@tiptap/core';
import { closeHistory } from '@tiptap/pm/history';
import { Fragment, type Node, Slice } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { frameFor } from '@/features/articles/embeds';
import { cleanHtml } from '@/features/newsroom/paste/clean-html';
import { looksLikeMarkdown, readMarkdown } from '@/features/newsroom/paste/markdown';
import { readPlain } from '@/features/newsroom/paste/plain';
import type { Stored } from '../document/attributes';
import { readBlock } from '../document/read-body';

type TakenIn = ReturnType<typeof cleanHtml>;
export type TakingInOptions = {
  language: () => string;
  onTaken: (taken: TakenIn) => void;
  onDocument: (file: File, pos: number) => void;
  onPictures: (files: File[], pos: number) => void;
  providerOf: (address: string) => string;
};

/** What comes in by paste and drop: structure is kept, junk goes, and what went is told. */
export const TakingIn = Extension.create<TakingInOptions>({
  name: 'takingIn',
  addOptions: () => ({
    ...{ language: () => 'en', providerOf: () => '' },
    ...{ onTaken: () => {}, onDocument: () => {}, onPictures: () => {} },
  }),
  addProseMirrorPlugins() {
    const { options } = this;
    return [
      new Plugin({
        props: {
          handlePaste: (view, event) => takeFrom(view, event.clipboardData, options, view.state.selection.from),
          handleDrop(view, event, _slice, moved) {
            if (moved) return false;
            const at = view.posAtCoords({ left: event.clientX, top: event.clientY })?.pos ?? view.state.selection.from;
            const taken = takeFrom(view, event.dataTransfer, options, at);
            if (taken) event.preventDefault();
            return taken;
          },
        },
      }),
    ];
  },
});

function takeFrom(view: EditorView, data: DataTransfer | null, options: TakingInOptions, at: number): boolean {
  if (!data || !view.editable) return false;
  const file = [...data.files].find((it) => /\.docx$/i.test(it.name));
  if (file) {
    options.onDocument(file, at);
    return true;
  }
  const html = data.getData('text/html');
  const text = data.getData('text/plain');
  // Our own copy: its blocks are as they were.
  if (html.includes('data-pm-slice')) return false;
  const pictures = [...data.files].filter((it) => it.type.startsWith('image/'));
  // Word brings a picture of the words along: where there are words, they are what was meant.
  if (pictures.length > 0 && text.trim() === '' && html.replace(/<[^>]*>/g, '').trim() === '') {
    options.onPictures(pictures, at);
    return true;
  }
  if (takeAddress(view, text.trim(), options)) return true;
  const taken = read(html, text, options.language());
  if (!taken) return data.files.length > 0;
  putIn(view, taken.doc);
  if (taken.note.removed > 0 || taken.doc.length > 1 || taken.pictures.length > 0) options.onTaken(taken);
  return true;
}

function read(html: string, text: string, language: string): TakenIn | null {
  if (html.trim() !== '') return cleanHtml(html, { language, site: window.location.origin });
  if (text === '') return null;
  return looksLikeMarkdown(text) ? readMarkdown(text, { language }) : readPlain(text);
}

/** An address links the selected words; alone in an empty paragraph it is a film or a chart where readers can have it here. */
function takeAddress(view: EditorView, text: string, { providerOf }: TakingInOptions): boolean {
  if (!/^https?:\/\/\S+$/.test(text) || !URL.canParse(text)) return false;
  const { state } = view;
  const { selection, schema } = state;
  const { link } = schema.marks;
  if (!link) return false;
  if (!selection.empty) {
    view.dispatch(state.tr.addMark(selection.from, selection.to, link.create({ href: text })));
    return true;
  }
  const { $from } = selection;
  if ($from.depth !== 1 || $from.parent.type.name !== 'paragraph' || $from.parent.content.size > 0 || !frameFor(text))
    return false;
  const embed = schema.node('embed', { provider: providerOf(text), url: text, title: providerOf(text) });
  view.dispatch(state.tr.replaceWith($from.before(1), $from.after(1), embed).scrollIntoView());
  return true;
}

/** In one step, which one undo takes back; the first and the last line join the one that the caret stands in. */
export function putIn(view: EditorView, blocks: readonly Stored[]): void {
  const { state } = view;
  const nodes = blocks.map((block) => readBlock(state.schema, block));
  const [first, last] = [nodes[0], nodes.at(-1)];
  if (!first || !last) return;
  const open = (node: Node) => (node.isTextblock ? 1 : 0);
  const slice = new Slice(Fragment.from(nodes), open(first), open(last));
  view.dispatch(
    closeHistory(state.tr).replaceSelection(slice).scrollIntoView().setMeta('paste', true).setMeta('uiEvent', 'paste'),
  );
}
