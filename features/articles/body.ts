import type { Block, Body, Inline, List, ListItem } from '@/features/articles/blocks';

/** Ids of the pictures that a body shows, each once, in order. */
export function pictureIdsOf(body: Body): string[] {
  return unique(
    body.content.flatMap((block) => {
      if (block.type === 'figure') return [block.attrs.pictureId];
      if (block.type === 'gallery') return block.attrs.pictures.map((it) => it.pictureId);
      return [];
    }),
  );
}

/** Ids of the articles that a body names in a related block. */
export function relatedIdsOf(body: Body): string[] {
  return unique(body.content.flatMap((block) => (block.type === 'related' ? [block.attrs.articleId] : [])));
}

/** Words of running text as a reader counts them: what is between spaces and holds a letter or a figure. */
export function countWords(text: string): number {
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** The text of a body, a line for each block, without captions of the pictures themselves. */
export function textOf(body: Body): string {
  return body.content.map(textOfBlock).filter(Boolean).join('\n');
}

function textOfBlock(block: Block): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'pullQuote':
      return textOfLine(block.content);
    case 'bulletList':
    case 'orderedList':
    case 'keyPoints':
      return block.content.map(textOfItem).join('\n');
    case 'blockquote':
    case 'note':
      return block.content.map((it) => textOfLine(it.content)).join('\n');
    case 'table':
      return [
        block.attrs.caption ?? '',
        ...block.content.map((row) =>
          row.content.map((cell) => cell.content.map((it) => textOfLine(it.content)).join(' ')).join(' '),
        ),
      ].join('\n');
    case 'specSheet':
      return [block.attrs.title, ...block.attrs.rows.map((row) => `${row.label} ${row.value}`)].join('\n');
    case 'timeline':
      return block.attrs.entries.map((entry) => `${entry.when} ${entry.text}`).join('\n');
    case 'figure':
      return block.attrs.caption ?? '';
    case 'gallery':
      return block.attrs.pictures.map((it) => it.caption ?? '').join('\n');
    case 'download':
    case 'embed':
      return block.attrs.title;
    case 'related':
    case 'divider':
      return '';
  }
}

/** The words of a line, without its marks. */
export const textOfLine = (line: Inline[]) => line.map((it) => (it.type === 'text' ? it.text : ' ')).join('');
const textOfItem = (item: ListItem): string =>
  item.content.map((it) => (it.type === 'paragraph' ? textOfLine(it.content) : textOfList(it))).join('\n');
const textOfList = (list: List): string => list.content.map(textOfItem).join('\n');
const unique = <Value>(values: Value[]) => [...new Set(values)];
