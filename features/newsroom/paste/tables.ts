import { dropJunk } from './letters';
import type { Cell, Run } from './pieces';
import type { Tag } from './tree';
import { wordsOf } from './word-lists';

export type CellReader = (cell: Tag) => Run[][];

const GROUPS = new Set(['tbody', 'thead', 'tfoot']);
const WIDEST = 100;

/** A table that only sets things beside each other: one that holds another, says so, or has a single cell. */
export function isLayout(table: Tag): boolean {
  if (table.holdsTable || table.attrs.role === 'presentation' || table.attrs.role === 'none') return true;
  return rowsOf(table).reduce((cells, row) => cells + cellsOf(row.tag).length, 0) < 2;
}

/** Rows and cells with spans that stay within the table; what stands between them, as `strays`. */
export function readRows(table: Tag, readCell: CellReader) {
  const rows = rowsOf(table);
  const read = rows.map(({ tag, head }, index) =>
    cellsOf(tag).map(
      (cell): Cell => ({
        header: cell.name === 'th' || head,
        colspan: span(cell.attrs.colspan, WIDEST),
        rowspan: cell.attrs.rowspan === '0' ? rows.length - index : span(cell.attrs.rowspan, rows.length - index),
        lines: readCell(cell),
      }),
    ),
  );
  const captions = table.inside.filter((it) => typeof it !== 'string' && it.name === 'caption');
  const said = captions.map((it) => (typeof it === 'string' ? it : wordsOf(it))).join(' ');
  const caption = dropJunk(said).text.replace(/\s+/g, ' ').trim();
  const rest = read.filter((row, index) => row.length > 0 && !isSpacer(rows[index]?.tag, row));
  return { rows: withHeadings(rest), caption: caption || null, strays: straysOf(table) };
}

/** A first row set in bold alone is a row of headings: Google Docs and Word have no other way to say so. */
function withHeadings(rows: Cell[][]): Cell[][] {
  const [first, ...others] = rows;
  if (!first || others.length === 0 || rows.some((row) => row.some((cell) => cell.header))) return rows;
  const boldRow = (row: Cell[]) => row.some(hasWords) && row.every((cell) => !hasWords(cell) || isBold(cell));
  if (!boldRow(first) || others.every(boldRow) || first.some((cell) => cell.rowspan > 1)) return rows;
  return [first.map((cell) => ({ ...cell, header: true })), ...others];
}

const hasWords = (cell: Cell) => cell.lines.length > 0;
const isBold = (cell: Cell) =>
  cell.lines.every((line) => line.every((run) => run === 'break' || run.look.bold || run.text.trim() === ''));

type Row = { tag: Tag; head: boolean };

function rowsOf(table: Tag): Row[] {
  return partsOf(table).flatMap((part) => {
    if (part.name === 'tr') return [{ tag: part, head: false }];
    if (!GROUPS.has(part.name)) return [];
    return partsOf(part).flatMap((row) => (row.name === 'tr' ? [{ tag: row, head: part.name === 'thead' }] : []));
  });
}

const cellsOf = (row: Tag) => partsOf(row).filter((it) => it.name === 'td' || it.name === 'th');
const partsOf = (tag: Tag) => tag.inside.filter((it) => typeof it !== 'string');

/** Words that stand in no cell: browsers show them before the table. */
function straysOf(table: Tag): (Tag | string)[] {
  const known = new Set([...GROUPS, 'tr', 'td', 'th', 'caption', 'col', 'colgroup']);
  const within = (tag: Tag): (Tag | string)[] =>
    tag.inside.flatMap((it) => {
      if (typeof it === 'string') return it.trim() ? [it] : [];
      if (it.name === 'tr' || GROUPS.has(it.name)) return within(it);
      return known.has(it.name) && !(tag === table && (it.name === 'td' || it.name === 'th')) ? [] : [it];
    });
  return within(table);
}

/** Word ends a table whose columns do not meet with a row that only holds their widths. */
const isSpacer = (row: Tag | undefined, cells: Cell[]) => row?.attrs.height === '0' && !cells.some(hasWords);

function span(written: string | undefined, most: number): number {
  const asked = Number.parseInt(written ?? '1', 10);
  return Number.isFinite(asked) ? Math.min(Math.max(1, asked), Math.max(1, most)) : 1;
}
