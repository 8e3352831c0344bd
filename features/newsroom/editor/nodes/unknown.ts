import { Mark, Node } from '@tiptap/core';

// What a later version wrote and this one does not know: carried along whole, said to be there, never changed.

const stored = {
  default: null,
  renderHTML: (attrs: Record<string, unknown>) => ({ 'data-stored': JSON.stringify(attrs.stored) }),
  parseHTML: (element: HTMLElement) => JSON.parse(element.getAttribute('data-stored') ?? 'null'),
};
const id = {
  default: null,
  parseHTML: () => null,
  renderHTML: (attrs: Record<string, unknown>) => (attrs.id ? { 'data-block': attrs.id } : {}),
};

export const Unknown = Node.create({
  name: 'unknown',
  group: 'block',
  atom: true,
  draggable: true,
  addAttributes: () => ({ id, stored }),
  parseHTML: () => [{ tag: 'div[data-unknown]' }],
  renderHTML: ({ node, HTMLAttributes }) => [
    'div',
    { ...HTMLAttributes, 'data-unknown': '' },
    `A block of a kind that this version does not know (${node.attrs.stored?.type}). It is kept as it is.`,
  ],
});

export const UnknownInline = Node.create({
  name: 'unknownInline',
  group: 'inline',
  inline: true,
  atom: true,
  addAttributes: () => ({ stored }),
  parseHTML: () => [{ tag: 'span[data-unknown]' }],
  renderHTML: ({ node, HTMLAttributes }) => [
    'span',
    { ...HTMLAttributes, 'data-unknown': '' },
    node.attrs.stored?.type,
  ],
});

export const UnknownMark = Mark.create({
  name: 'unknownMark',
  excludes: '',
  inclusive: false,
  addAttributes: () => ({ stored }),
  parseHTML: () => [{ tag: 'span[data-unknown-mark]' }],
  renderHTML: ({ HTMLAttributes }) => ['span', { ...HTMLAttributes, 'data-unknown-mark': '' }, 0],
});
