import type { BlockOf, TableCell, TableRow } from '@/features/articles/blocks';
import { RunningLine } from '@/features/articles/components/body/running-line';
import { figureColumns, headRowsOf } from '@/features/articles/table';
import type { Words } from '@/features/words/en';

type Props = { table: BlockOf<'table'>; sponsored: boolean; words: Words };

/** A table in a region that scrolls by itself and that the keyboard can reach. */
export function BodyTable({ table, sponsored, words }: Props) {
  const { caption, id } = table.attrs;
  const headRows = headRowsOf(table.content);
  const figures = figureColumns(table.content.slice(headRows));
  const rows = (from: number, to?: number) =>
    table.content.slice(from, to).map((row, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: rows are written once and never reordered.
      <Row key={index} row={row} head={from < headRows} figures={figures} sponsored={sponsored} />
    ));
  return (
    <section
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (WCAG 2.1.1).
      tabIndex={0}
      {...(caption ? { 'aria-labelledby': `t-${id}` } : { 'aria-label': words.table })}
      className="data-table"
    >
      <table>
        {caption && (
          <caption>
            <span id={`t-${id}`}>{caption}</span>
          </caption>
        )}
        {headRows > 0 && <thead>{rows(0, headRows)}</thead>}
        <tbody>{rows(headRows)}</tbody>
      </table>
    </section>
  );
}

type RowProps = { row: TableRow; head: boolean; figures: Set<number>; sponsored: boolean };

function Row({ row, head, figures, sponsored }: RowProps) {
  return (
    <tr>
      {row.content.map((cell, column) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: cells are written once and never reordered.
        <Cell key={column} cell={cell} head={head} figure={figures.has(column)} sponsored={sponsored} />
      ))}
    </tr>
  );
}

function Cell({
  cell,
  head,
  figure,
  sponsored,
}: {
  cell: TableCell;
  head: boolean;
  figure: boolean;
  sponsored: boolean;
}) {
  const { colspan, rowspan } = cell.attrs;
  const spans = { colSpan: colspan > 1 ? colspan : undefined, rowSpan: rowspan > 1 ? rowspan : undefined };
  const text = cell.content.map((paragraph, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: as above.
    <p key={index}>
      <RunningLine line={paragraph.content} sponsored={sponsored} />
    </p>
  ));
  const look = figure ? 'text-end' : undefined;
  // The corner above the names of rows is nobody's heading: an empty one would be read out as a heading of nothing.
  const isEmpty = cell.content.every((paragraph) => (paragraph.content ?? []).length === 0);
  if (cell.type === 'tableHeader' && !isEmpty) {
    return (
      <th scope={head ? 'col' : 'row'} {...spans} className={look}>
        {text}
      </th>
    );
  }
  return (
    <td {...spans} className={look}>
      {text}
    </td>
  );
}
