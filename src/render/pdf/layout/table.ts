import type { Rich } from '../../words/rich.js';
import type { Column } from '../../words/table.js';
import { styles, type TextStyle } from '../theme.js';
import { columnWidths } from './columns.js';
import type { Typesetter } from './lines.js';
import { heightOf, type Piece, together } from './piece.js';
import { type Cell, row } from './row.js';
import { type Element, element } from './structure.js';
import { paragraph } from './text.js';

export const padding = 10;

/** A table lower than this is not divided. */
const smallest = 200;

/**
 * A table in small type whose first column heads its rows; its header is repeated on every page.
 * @param given widths of the columns, where they must match those of another table
 */
export function table(
  type: Typesetter,
  columns: readonly Column[],
  rows: readonly (readonly Rich[])[],
  width: number,
  owner: Element,
  given?: readonly number[],
): Piece[] {
  const style = styles.small;
  const whole = element('Table', owner);
  const heads = columns.map(({ head }) => head);
  const widths = given ?? columnWidths(type, [heads, ...rows], width, padding, { ...style, bold: true });
  const cells = (texts: readonly Rich[], line: Element, look: TextStyle, header: boolean): Cell[] =>
    texts.map((text, index) => {
      const heads = header || index === 0;
      const scope = header ? ('Column' as const) : ('Row' as const);
      const owns = element(heads ? 'TH' : 'TD', line, heads ? { scope } : {});
      const last = index + 1 === texts.length;
      const room = widths[index]! - (last ? 0 : padding);
      const align = columns[index]!.align ?? 'left';
      const x = widths.slice(0, index).reduce((sum, value) => sum + value, 0);
      return { x, pieces: paragraph(type, text, look, room, owns, { align }) };
    });
  const headStyle = { ...styles.note, bold: true };
  const [header] = row(cells(heads, element('TR', whole), headStyle, true), { above: 4, below: 3, rule: width });
  const body = rows.flatMap((texts, index) => {
    const behind = index + 1 < rows.length ? undefined : { rule: width };
    return row(cells(texts, element('TR', whole), style, false), { above: 2, below: 2.5, repeat: header!, ...behind });
  });
  const all = [{ ...header!, keep: true }, ...keepEnds(body)];
  return heightOf(all) < smallest ? together(all) : all;
}

/** Neither the first nor the last row stands alone on a page. */
const keepEnds = (rows: readonly Piece[]): Piece[] =>
  rows.map((piece, index) =>
    index === 0 || index === rows.length - 2 ? { ...piece, keep: index + 1 < rows.length } : piece,
  );
