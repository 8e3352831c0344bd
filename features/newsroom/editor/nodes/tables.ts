import {
  TableCell as TiptapCell,
  TableHeader as TiptapHeader,
  TableRow as TiptapRow,
  Table as TiptapTable,
} from '@tiptap/extension-table';
import { carry, storedAttributes } from './stored-attributes';

// Tables with their commands; what they carry, and what stands in a cell, is ours. Columns have no widths of their own.

export const Table = TiptapTable.extend({
  content: 'tableRow+',
  addAttributes: () => storedAttributes('table'),
  parseHTML: () => [{ tag: 'table' }],
  renderHTML: ({ node, HTMLAttributes }) => ['table', { ...HTMLAttributes, ...carry(node.attrs) }, ['tbody', 0]],
}).configure({ resizable: false });

export const TableRow = TiptapRow.extend({
  addAttributes: () => storedAttributes('tableRow'),
});

const spans = (name: string) => ({
  ...storedAttributes(name),
  colspan: { default: 1, parseHTML: (cell: HTMLElement) => spanOf(cell, 'colspan') },
  rowspan: { default: 1, parseHTML: (cell: HTMLElement) => spanOf(cell, 'rowspan') },
});
const spanOf = (cell: HTMLElement, name: string) =>
  Math.max(1, Number.parseInt(cell.getAttribute(name) ?? '1', 10) || 1);

export const TableCell = TiptapCell.extend({
  content: 'paragraph+',
  addAttributes: () => spans('tableCell'),
  parseHTML: () => [{ tag: 'td' }],
  renderHTML: ({ HTMLAttributes }) => ['td', HTMLAttributes, 0],
});

export const TableHeader = TiptapHeader.extend({
  content: 'paragraph+',
  addAttributes: () => spans('tableHeader'),
  parseHTML: () => [{ tag: 'th' }],
  renderHTML: ({ HTMLAttributes }) => ['th', HTMLAttributes, 0],
});
