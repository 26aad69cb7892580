import type { Chart } from '../charts/chart.js';
import { lower } from './numbers.js';

type Table = Chart['table'];

/** More columns than this do not fit on a page. */
const mostColumns = 9;

const turned = ({ head, rows }: Table): Table => ({
  head: [`By ${lower(head[0] ?? '')}`, ...rows.map(([name]) => name ?? '')],
  rows: head.slice(1).map((name, index) => [name, ...rows.map((cells) => cells[index + 1] ?? '')]),
});

/** A row for every cell that is not zero or empty. */
const long = ({ head, rows }: Table): Table => ({
  head: [head[0] ?? '', 'Of', 'Value'],
  rows: rows.flatMap(([name = '', ...cells]) =>
    cells.flatMap((cell, index) => (/[1-9\p{L}]/u.test(cell) ? [[name, head[index + 1] ?? '', cell]] : [])),
  ),
});

/** The same numbers in a table that fits on a page: as it is, with rows and columns exchanged, or one value a row. */
export function narrowed(table: Table): Table {
  if (table.head.length <= mostColumns) return table;
  return table.rows.length < mostColumns ? turned(table) : long(table);
}
