import type { DocumentResult } from '../../../report/report.js';
import { countColumns, countRows, silentSignals } from '../../words/signals.js';
import { type Desk, heading, prose } from '../layout/desk.js';
import { gap } from '../layout/piece.js';
import type { Element } from '../layout/structure.js';
import { table } from '../layout/table.js';
import { styles } from '../theme.js';

/** Name of the place of a document's table of counts. */
export const countsOf = ({ places }: Desk, document: DocumentResult): string => `counts-${places.of(document)}`;

/** From counts to points: what every signal counted, how often it hit, and what that cost. */
export function writeSignals(desk: Desk, document: DocumentResult, owner: Element): void {
  const rows = countRows(desk.report, document);
  if (rows.length > 0) {
    desk.flow.add([
      gap(12),
      ...heading(desk, 'H4', 'From counts to points', owner, { destination: countsOf(desk, document) }),
      ...table(desk.type, countColumns, rows, desk.width, owner),
    ]);
  }
  const words = silentSignals(desk.report, document);
  if (words.length > 0) desk.flow.add([gap(5), ...prose(desk, words, owner, styles.note)]);
}
