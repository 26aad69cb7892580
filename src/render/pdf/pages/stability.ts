import {
  stabilityColumns,
  stabilityLead,
  stabilityRest,
  stabilityRows,
  stabilityTitle,
} from '../../words/stability.js';
import { type Desk, prose, subheading } from '../layout/desk.js';
import { gap } from '../layout/piece.js';
import type { Element } from '../layout/structure.js';
import { table } from '../layout/table.js';
import { styles } from '../theme.js';

/** Is the ranking an accident of the weights? */
export function writeStability(desk: Desk, section: Element): void {
  const { report, type, width, flow } = desk;
  const { stability } = report;
  if (stability === null) return;
  subheading(desk, stabilityTitle(stability), section);
  flow.add([...prose(desk, stabilityLead(stability), section, styles.note, { keep: true }), gap(6)]);
  flow.add(table(type, stabilityColumns, stabilityRows(report, stability), width, section));
  const rest = stabilityRest(stability);
  if (rest !== null) flow.add([gap(4), ...prose(desk, rest, section, styles.note)]);
}
