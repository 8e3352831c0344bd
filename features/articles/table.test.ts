import { expect, test } from 'vitest';
import type { TableCell, TableRow } from '@/features/articles/blocks';
import { figureColumns, headRowsOf } from '@/features/articles/table';

const row = (type: TableCell['type'], ...texts: string[]): TableRow => ({
  type: 'tableRow',
  content: texts.map((text) => ({
    type,
    attrs: { colspan: 1, rowspan: 1 },
    content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
  })),
});

test('rows of header cells alone are the head', () => {
  expect(headRowsOf([row('tableHeader', 'a', 'b'), row('tableCell', '1', '2')])).toBe(1);
  expect(headRowsOf([row('tableCell', '1', '2')])).toBe(0);
});

test('a column of figures in every row is one, a column of words is not', () => {
  const rows = [
    row('tableCell', 'Diesel', '5.8', '−11', '620 h', '71M6'),
    row('tableCell', 'Hybrid', '1,200', 'n/a', '≈40', 'words'),
  ];
  expect([...figureColumns(rows)]).toEqual([1, 2, 3]);
});
