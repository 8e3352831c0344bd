import type { Editor } from '@tiptap/core';
import type { Desk } from './desk-state';
import { learn } from './desk-state';
import { chooseDocument } from './take-document';

export type Insert = { name: string; key?: string; words: string; run: (desk: Desk) => void };

/** What the slash menu and the strip offer, in their order. */
export const INSERTS: readonly Insert[] = [
  {
    name: 'Heading',
    key: '##',
    words: 'h2 heading title',
    run: ({ editor }) => editor.chain().focus().setNode('heading', { level: 2 }).run(),
  },
  {
    name: 'Smaller heading',
    key: '###',
    words: 'h3 heading',
    run: ({ editor }) => editor.chain().focus().setNode('heading', { level: 3 }).run(),
  },
  { name: 'Picture', words: 'image photo figure', run: insertPicture },
  { name: 'Gallery', words: 'pictures images', run: insertGallery },
  {
    name: 'Quotation',
    key: '>',
    words: 'quote blockquote',
    run: ({ editor }) => editor.chain().focus().wrapIn('blockquote').run(),
  },
  { name: 'Pull quote', words: 'quotation', run: ({ editor }) => editor.chain().focus().setNode('pullQuote').run() },
  {
    name: 'Table',
    words: 'rows columns',
    run: ({ editor }) => editor.chain().focus().insertTable({ rows: 3, cols: 3, withHeaderRow: true }).run(),
  },
  {
    name: 'Spec sheet',
    words: 'data specification',
    run: ({ editor }) => put(editor, 'specSheet', { rows: [{ label: '', value: '' }] }),
  },
  { name: 'Key points', words: 'summary in brief', run: ({ editor }) => putKeyPoints(editor) },
  {
    name: 'Timeline',
    words: 'dates chronology',
    run: ({ editor }) => put(editor, 'timeline', { entries: [{ when: '', text: '' }] }),
  },
  {
    name: 'List',
    key: '-',
    words: 'bullet',
    run: ({ editor }) => editor.chain().focus().toggleList('bulletList', 'listItem').run(),
  },
  {
    name: 'Numbered list',
    key: '1.',
    words: 'ordered',
    run: ({ editor }) => editor.chain().focus().toggleList('orderedList', 'listItem').run(),
  },
  { name: 'Link to one of our pieces', words: 'related article', run: insertRelated },
  {
    name: 'Embed: paste an address',
    words: 'video youtube vimeo datawrapper',
    run: ({ store }) => store.set({ dialog: { is: 'embed' } }),
  },
  {
    name: 'Note',
    words: 'aside sponsor correction box',
    run: ({ editor }) => editor.chain().focus().wrapIn('note').run(),
  },
  { name: 'Word document', words: 'docx file import', run: chooseDocument },
  { name: 'Divider', key: '---', words: 'line rule', run: ({ editor }) => put(editor, 'divider', {}) },
];

/** Those that match what was typed, and behind them all others. */
export function matching(query: string): { matching: readonly Insert[]; others: readonly Insert[] } {
  const sought = query.trim().toLowerCase();
  if (sought === '') return { matching: [], others: INSERTS };
  const fits = ({ name, words }: Insert) =>
    `${name} ${words}`
      .toLowerCase()
      .split(/[\s:]+/)
      .some((word) => word.startsWith(sought)) || name.toLowerCase().startsWith(sought);
  return { matching: INSERTS.filter(fits), others: INSERTS.filter((it) => !fits(it)) };
}

/** In place of the empty paragraph that the caret stands in, or behind the one that it stands in. */
export function put(editor: Editor, type: string, attrs: Record<string, unknown>): void {
  const { $from } = editor.state.selection;
  const top = $from.depth > 0 ? $from.node(1) : null;
  const isEmptyLine = $from.depth === 1 && top?.type.name === 'paragraph' && top.content.size === 0;
  const [from, to] = top ? [isEmptyLine ? $from.before(1) : $from.after(1), $from.after(1)] : [$from.pos, $from.pos];
  editor.chain().focus().insertContentAt({ from, to }, { type, attrs }).run();
}

function putKeyPoints(editor: Editor): void {
  const { $from } = editor.state.selection;
  const line = $from.parent.isTextblock ? $from.parent.content.toJSON() : null;
  const points = {
    type: 'keyPoints',
    content: [{ type: 'listItem', content: [{ type: 'paragraph', ...(line ? { content: line } : {}) }] }],
  };
  if ($from.depth !== 1) return;
  editor
    .chain()
    .focus()
    .insertContentAt({ from: $from.before(1), to: $from.after(1) }, points)
    .setTextSelection($from.pos + 2)
    .run();
}

function insertPicture({ editor, store }: Desk): void {
  store.set({
    dialog: {
      is: 'pictures',
      title: 'Put in a picture',
      choose: (picture) => {
        learn(store, [picture]);
        put(editor, 'figure', { pictureId: picture.id });
      },
    },
  });
}

function insertGallery({ editor, store }: Desk): void {
  store.set({
    dialog: {
      is: 'pictures',
      title: 'First picture of the gallery',
      choose: (picture) => {
        learn(store, [picture]);
        put(editor, 'gallery', { pictures: [{ pictureId: picture.id, caption: null }] });
      },
    },
  });
}

function insertRelated({ editor, store }: Desk): void {
  store.set({
    dialog: {
      is: 'piece',
      title: 'Link to one of our pieces',
      choose: (piece) => {
        learn(store, [piece]);
        put(editor, 'related', { articleId: piece.id });
      },
    },
  });
}
