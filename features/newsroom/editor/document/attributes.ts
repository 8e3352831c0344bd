/** A block, an item of a list, a cell … as it lies in the database: read loosely, since it may be of a later version. */
export type Stored = {
  type: string;
  attrs?: Record<string, unknown> | undefined;
  content?: Stored[] | undefined;
  marks?: Stored[] | undefined;
  text?: string | undefined;
  [other: string]: unknown;
};

/** What each kind carries besides its id, in the order in which it is written, with what a new one begins with. */
export const ATTRIBUTES: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  paragraph: {},
  heading: { level: 2 },
  bulletList: {},
  orderedList: { start: 1 },
  listItem: {},
  blockquote: { source: null },
  pullQuote: { attribution: null },
  figure: { pictureId: '', width: 'inline', caption: null },
  gallery: { pictures: [] },
  table: { caption: null },
  tableRow: {},
  tableCell: { colspan: 1, rowspan: 1 },
  tableHeader: { colspan: 1, rowspan: 1 },
  specSheet: { title: '', rows: [] },
  keyPoints: { title: null },
  timeline: { entries: [] },
  embed: { provider: '', url: '', title: '' },
  related: { articleId: '' },
  note: { label: null },
  download: { href: '', title: '', format: '', bytes: 0 },
  divider: {},
  hardBreak: {},
};

export const MARK_ATTRIBUTES: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  link: { href: '' },
  foreign: { lang: '' },
  bold: {},
  italic: {},
  superscript: {},
  subscript: {},
};

/** Kinds of the top level that a reader counts as paragraphs: all but headings and dividers. */
export const isNumbered = (type: string) => type !== 'heading' && type !== 'divider';
