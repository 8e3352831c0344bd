import { Mark } from '@tiptap/core';
import { toLink } from '@/features/articles/links';
import { storedMarkAttributes } from './stored-attributes';

export const Bold = Mark.create({
  name: 'bold',
  addAttributes: () => storedMarkAttributes('bold'),
  parseHTML: () => [{ tag: 'strong' }, { tag: 'b' }],
  renderHTML: () => ['strong', 0],
});

export const Italic = Mark.create({
  name: 'italic',
  addAttributes: () => storedMarkAttributes('italic'),
  parseHTML: () => [{ tag: 'em' }, { tag: 'i' }],
  renderHTML: () => ['em', 0],
});

export const Superscript = Mark.create({
  name: 'superscript',
  excludes: 'superscript subscript',
  addAttributes: () => storedMarkAttributes('superscript'),
  parseHTML: () => [{ tag: 'sup' }],
  renderHTML: () => ['sup', 0],
});

export const Subscript = Mark.create({
  name: 'subscript',
  excludes: 'superscript subscript',
  addAttributes: () => storedMarkAttributes('subscript'),
  parseHTML: () => [{ tag: 'sub' }],
  renderHTML: () => ['sub', 0],
});

/** Shown without an address that could be followed by a slip of the mouse: it is read and changed in its dialog. */
export const Link = Mark.create({
  name: 'link',
  priority: 1000,
  inclusive: false,
  addAttributes: () => ({
    ...storedMarkAttributes('link'),
    href: {
      default: '',
      rendered: false,
      parseHTML: (element) => element.getAttribute('data-href') ?? element.getAttribute('href') ?? '',
    },
  }),
  parseHTML: () => [
    { tag: 'a[data-href]', getAttrs: ({ dataset }) => toLink(dataset.href ?? '') !== null && null },
    { tag: 'a[href]', getAttrs: (element) => toLink(element.getAttribute('href') ?? '') !== null && null },
  ],
  renderHTML: ({ mark }) => ['a', { 'data-href': mark.attrs.href, title: mark.attrs.href }, 0],
});

/** Words in another language than the piece's: read aloud in it, never hyphenated in ours. */
export const Foreign = Mark.create({
  name: 'foreign',
  addAttributes: () => ({
    ...storedMarkAttributes('foreign'),
    lang: { default: '', parseHTML: (element) => element.getAttribute('lang') },
  }),
  parseHTML: () => [{ tag: 'span[lang]' }],
  renderHTML: ({ HTMLAttributes }) => ['span', HTMLAttributes, 0],
});
