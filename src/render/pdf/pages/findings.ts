import type { DocumentResult, Finding } from '../../../report/report.js';
import { type Desk, heading, prose } from '../layout/desk.js';
import { gap } from '../layout/piece.js';
import type { Element } from '../layout/structure.js';
import { styles } from '../theme.js';
import { capital, counted, spelled, tenths } from '../words/numbers.js';
import { findingGroup, groupsOf } from './finding-group.js';
import { shownFinding } from './finding-shown.js';

const place = ({ spans }: Finding): number => spans[0]?.start ?? -1;

/** The evidence: what was charged, signal by signal and the dearest first, then briefly what is only shown. */
export function writeFindings(desk: Desk, document: DocumentResult, owner: Element): void {
  const charged = document.findings.filter((finding) => finding.charged);
  const shown = document.findings.filter((finding) => !finding.charged).sort((a, b) => place(a) - place(b));
  const { flow } = desk;
  if (charged.length > 0) {
    const lost = charged.reduce((sum, { points }) => sum + points, 0);
    const title = `${capital(spelled(charged.length))} ${charged.length === 1 ? 'deduction' : 'deductions'}, ${tenths(lost)} points in all`;
    flow.add([gap(18), ...heading(desk, 'H4', title, owner, undefined, styles.section)]);
    for (const group of groupsOf(charged)) flow.add(findingGroup(desk, document, group, owner));
  } else if (document.score !== null) {
    flow.add([gap(14), ...prose(desk, 'Nothing in this article was charged.', owner, styles.body)]);
  }
  if (shown.length > 0) {
    const title = `Shown, not charged: ${counted(shown.length, 'finding')}`;
    flow.add([gap(16), ...heading(desk, 'H4', title, owner), gap(2)]);
    for (const finding of shown) flow.add(shownFinding(desk, document, finding, owner));
  }
}
