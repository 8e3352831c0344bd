import type { Block, Inline, List, ListItem, Mark } from '@/features/articles/blocks';

/** What a document is made of, a line for each block: its attributes, the looks of its words, what stands in it. */
export const outlineOf = (blocks: Block[]) => `${blocks.map(outline).join('\n')}\n`;

function outline(block: Block): string {
  switch (block.type) {
    case 'paragraph':
      return `paragraph${looks(block.content)}`;
    case 'heading':
      return `heading ${block.attrs.level}${looks(block.content)}`;
    case 'bulletList':
      return `bullets ${items(block.content)}`;
    case 'orderedList':
      return `numbers from ${block.attrs.start} ${items(block.content)}`;
    case 'blockquote':
    case 'note': {
      const lines = block.content.map((it) => `paragraph${looks(it.content)}`).join(', ');
      return `${block.type === 'note' ? `note (${block.attrs.label})` : 'blockquote'}: ${lines}`;
    }
    case 'table': {
      const rows = block.content.map((row) => row.content.map(cell).join(' '));
      return `table (${block.attrs.caption})\n${rows.map((row) => `  | ${row}`).join('\n')}`;
    }
    default:
      return block.type;
  }
}

function cell({ type, attrs, content }: Extract<Block, { type: 'table' }>['content'][number]['content'][number]) {
  const spans = attrs.colspan * attrs.rowspan > 1 ? `(${attrs.colspan}×${attrs.rowspan})` : '';
  return `${type === 'tableHeader' ? 'head' : 'cell'}${spans}${content.map((it) => looks(it.content)).join(';')}`;
}

const items = (list: ListItem[]) => `[${list.map((it) => it.content.map(part).join(' + ')).join(', ')}]`;
const part = (it: ListItem['content'][number]): string =>
  it.type === 'paragraph' ? `entry${looks(it.content)}` : inner(it);
const inner = (list: List) =>
  list.type === 'bulletList'
    ? `bullets ${items(list.content)}`
    : `numbers from ${list.attrs.start} ${items(list.content)}`;

function looks(line: Inline[]): string {
  const said = line.flatMap((it) => {
    if (it.type === 'hardBreak') return ['break'];
    return it.marks ? [`${it.marks.map(look).join('+')} “${it.text}”`] : [];
  });
  return said.length > 0 ? ` {${said.join(', ')}}` : '';
}

function look(mark: Mark): string {
  if (mark.type === 'link') return `link ${mark.attrs.href}`;
  return mark.type === 'foreign' ? `foreign ${mark.attrs.lang}` : mark.type;
}
