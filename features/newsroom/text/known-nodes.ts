/**
 * The kinds of node that the reader's renderer knows (features/articles/blocks.ts), by what they contain: a line of text,
 * members of one kind, or nothing. Kinds that contain the same can become one another without their words being touched.
 */
type Content = 'line' | 'members' | 'paragraphs' | 'rows' | 'cells' | 'nothing';

export const CONTENT_OF: ReadonlyMap<string, Content> = new Map<string, Content>([
  ...all('line', 'paragraph', 'heading', 'pullQuote'),
  ...all('members', 'bulletList', 'orderedList', 'keyPoints'),
  ...all('paragraphs', 'listItem', 'blockquote', 'note', 'tableHeader', 'tableCell'),
  ...all('rows', 'table'),
  ...all('cells', 'tableRow'),
  ...all('nothing', 'figure', 'gallery', 'specSheet', 'timeline', 'embed', 'related', 'download', 'divider'),
]);

/** Keys of known blocks that hold running text, whatever it says; of all others a value stands or falls as a whole. */
export const RUNNING_TEXT: ReadonlySet<string> = new Set([
  ...['caption', 'source', 'attribution', 'title', 'label', 'value', 'text', 'when'],
]);

function all(content: Content, ...kinds: string[]): [string, Content][] {
  return kinds.map((kind) => [kind, content]);
}
