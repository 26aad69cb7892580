import { checkRules, rubricItems } from '../../words/rubric.js';
import { columnWidths } from '../layout/columns.js';
import { bullets, type Desk, subheading } from '../layout/desk.js';
import { gap, type Piece, together } from '../layout/piece.js';
import type { Element } from '../layout/structure.js';
import { padding, table } from '../layout/table.js';
import { styles } from '../theme.js';

/** The rubric in force, with every number. */
export function writeRubric(desk: Desk, section: Element): void {
  subheading(desk, 'The rubric as used', section);
  for (const piece of checkTables(desk, section)) desk.flow.add(piece);
  const items = rubricItems(desk.report);
  if (items.length > 0) desk.flow.add([gap(8), ...together(bullets(desk, items, section, styles.small))]);
}

/** A table for each check, their columns in line, and under it the factors and options of its signals. */
function checkTables(desk: Desk, section: Element): Piece[][] {
  const { report, type, width } = desk;
  const tables = checkRules(report);
  const all = tables.flatMap(({ columns, rows }) => [columns.map(({ head }) => head), ...rows]);
  const widths = columnWidths(type, all, width, padding, { ...styles.small, bold: true });
  return tables.map(({ columns, rows, settings }) => [
    gap(10),
    ...table(type, columns, rows, width, section, widths),
    gap(3),
    ...bullets(desk, settings, section, styles.note),
  ]);
}
