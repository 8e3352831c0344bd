import { z } from 'zod';

/**
 * The body of an article: a ProseMirror document (what Tiptap writes), read once at the door into these types.
 * Every block of the top level carries `attrs.id`, stable through edits, moves and merges.
 */
const id = z.string().min(1);

const mark = z.discriminatedUnion('type', [
  z.object({ type: z.literal('bold') }),
  z.object({ type: z.literal('italic') }),
  z.object({ type: z.literal('superscript') }),
  z.object({ type: z.literal('subscript') }),
  z.object({ type: z.literal('link'), attrs: z.object({ href: z.string() }) }),
  /** Words in another language than the article's (WCAG 3.1.2); BCP 47. */
  z.object({
    type: z.literal('foreign'),
    attrs: z.object({ lang: z.string() }),
  }),
]);
export type Mark = z.infer<typeof mark>;

/** A mark or a word of a kind that this version does not know is passed over; what stands beside it stays. */
function knownOf<Kind extends z.ZodType>(kind: Kind) {
  return (list: unknown[]): z.output<Kind>[] =>
    list.flatMap((it) => {
      const read = kind.safeParse(it);
      return read.success ? [read.data] : [];
    });
}

const inline = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('text'),
    text: z.string(),
    marks: z.array(z.unknown()).transform(knownOf(mark)).optional(),
  }),
  z.object({ type: z.literal('hardBreak') }),
]);
export type Inline = z.infer<typeof inline>;
const line = z.array(z.unknown()).transform(knownOf(inline)).default([]);

const paragraph = z.object({
  type: z.literal('paragraph'),
  attrs: z.object({ id }),
  content: line,
});
const plainParagraph = z.object({
  type: z.literal('paragraph'),
  content: line,
});
export type Paragraph = z.infer<typeof plainParagraph>;

export type ListItem = { type: 'listItem'; content: (Paragraph | List)[] };
export type List =
  | { type: 'bulletList'; content: ListItem[] }
  | { type: 'orderedList'; attrs: { start: number }; content: ListItem[] };

const listItem: z.ZodType<ListItem> = z.lazy(() =>
  z.object({
    type: z.literal('listItem'),
    content: z.array(z.union([plainParagraph, innerList])),
  }),
);
const innerList: z.ZodType<List> = z.lazy(() =>
  z.union([
    z.object({ type: z.literal('bulletList'), content: z.array(listItem) }),
    z.object({
      type: z.literal('orderedList'),
      attrs: z.object({ start: z.number().int().default(1) }).default({ start: 1 }),
      content: z.array(listItem),
    }),
  ]),
);

const cell = z.object({
  type: z.enum(['tableHeader', 'tableCell']),
  attrs: z
    .object({
      colspan: z.number().int().default(1),
      rowspan: z.number().int().default(1),
    })
    .prefault({}),
  content: z.array(plainParagraph),
});
const tableRow = z.object({
  type: z.literal('tableRow'),
  content: z.array(cell),
});
export type TableRow = z.infer<typeof tableRow>;
export type TableCell = z.infer<typeof cell>;

const block = z.discriminatedUnion('type', [
  paragraph,
  z.object({
    type: z.literal('heading'),
    attrs: z.object({ id, level: z.union([z.literal(2), z.literal(3)]) }),
    content: line,
  }),
  z.object({
    type: z.literal('bulletList'),
    attrs: z.object({ id }),
    content: z.array(listItem),
  }),
  z.object({
    type: z.literal('orderedList'),
    attrs: z.object({ id, start: z.number().int().default(1) }),
    content: z.array(listItem),
  }),
  z.object({
    type: z.literal('blockquote'),
    attrs: z.object({ id, source: z.string().nullable().default(null) }),
    content: z.array(plainParagraph),
  }),
  z.object({
    type: z.literal('pullQuote'),
    attrs: z.object({ id, attribution: z.string().nullable().default(null) }),
    content: line,
  }),
  z.object({
    type: z.literal('figure'),
    /** `caption` null: the picture's own. */
    attrs: z.object({
      id,
      pictureId: z.string(),
      width: z.enum(['inline', 'wide', 'full']).default('inline'),
      caption: z.string().nullable().default(null),
    }),
  }),
  z.object({
    type: z.literal('gallery'),
    attrs: z.object({
      id,
      pictures: z.array(
        z.object({
          pictureId: z.string(),
          caption: z.string().nullable().default(null),
        }),
      ),
    }),
  }),
  z.object({
    type: z.literal('table'),
    attrs: z.object({ id, caption: z.string().nullable().default(null) }),
    content: z.array(tableRow),
  }),
  z.object({
    type: z.literal('specSheet'),
    attrs: z.object({
      id,
      title: z.string(),
      rows: z.array(z.object({ label: z.string(), value: z.string() })),
    }),
  }),
  z.object({
    type: z.literal('keyPoints'),
    attrs: z.object({ id, title: z.string().nullable().default(null) }),
    content: z.array(listItem),
  }),
  z.object({
    type: z.literal('timeline'),
    attrs: z.object({
      id,
      entries: z.array(z.object({ when: z.string(), text: z.string() })),
    }),
  }),
  z.object({
    type: z.literal('embed'),
    attrs: z.object({
      id,
      provider: z.string(),
      url: z.url({ protocol: /^https$/ }),
      title: z.string(),
    }),
  }),
  z.object({
    type: z.literal('related'),
    attrs: z.object({ id, articleId: z.string() }),
  }),
  z.object({
    type: z.literal('note'),
    attrs: z.object({ id, label: z.string().nullable().default(null) }),
    content: z.array(plainParagraph),
  }),
  z.object({
    type: z.literal('download'),
    attrs: z.object({
      id,
      href: z.string(),
      title: z.string(),
      format: z.string(),
      bytes: z.number().int().nonnegative(),
    }),
  }),
  z.object({ type: z.literal('divider'), attrs: z.object({ id }) }),
]);
export type Block = z.infer<typeof block>;
export type BlockOf<Type extends Block['type']> = Extract<Block, { type: Type }>;

/** What this version of the site cannot read stays in the database untouched and is passed over on the page. */
const unknownBlock = z
  .looseObject({ type: z.string() })
  .transform(({ type }) => ({ type: 'unknown' as const, named: type }));

const body = z.object({
  type: z.literal('doc'),
  content: z.array(z.union([block, unknownBlock])),
});
export type Body = { type: 'doc'; content: Block[] };

/** The blocks of a stored body, in order; unknown ones are left out. Throws on something that is not a document. */
export function parseBody(stored: unknown): Body {
  const { content } = body.parse(stored);
  return {
    type: 'doc',
    content: content.filter((it) => it.type !== 'unknown'),
  };
}
