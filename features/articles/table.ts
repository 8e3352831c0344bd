import type { TableRow } from '@/features/articles/blocks';

/** How many rows at the top are headings: those made of header cells alone. */
export function headRowsOf(rows: TableRow[]): number {
  const first = rows.findIndex((row) => row.content.some((cell) => cell.type === 'tableCell'));
  return first === -1 ? Math.min(1, rows.length) : first;
}

/** The columns that hold figures in every row, and so are set to the end. Spanning cells make a table that has none. */
export function figureColumns(rows: TableRow[]): Set<number> {
  const cells = rows.flatMap((row) => row.content);
  if (cells.some((cell) => cell.attrs.colspan > 1 || cell.attrs.rowspan > 1)) return new Set();
  const width = Math.max(0, ...rows.map((row) => row.content.length));
  const columns = Array.from({ length: width }, (_, column) => column);
  return new Set(columns.filter((column) => rows.length > 0 && rows.every((row) => isFigure(textAt(row, column)))));
}

const textAt = (row: TableRow, column: number) =>
  (row.content[column]?.content ?? [])
    .flatMap((paragraph) => paragraph.content)
    .map((inline) => (inline.type === 'text' ? inline.text : ' '))
    .join('')
    .trim();

// "−11", "5.8", "1,200", "40–60", "12 %", "n/a", "–"
const isFigure = (text: string) =>
  /^(?:[≈~<>±]?\s*[−–-]?\d[\d.,\s]*(?:[–-]\s*\d[\d.,]*)?\s*\S{0,4}|n\/a|–|—)$/u.test(text);
