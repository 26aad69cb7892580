import type { DocumentResult, Finding } from '../../../report/report.js';
import { type Desk, heading, prose } from '../layout/desk.js';
import { gap } from '../layout/piece.js';
import type { Element } from '../layout/structure.js';
import { styles } from '../theme.js';
import { capital, count, spelled, tenths } from '../words/numbers.js';
import { chargedFinding } from './finding.js';
import { shownFinding } from './finding-shown.js';

const place = ({ spans }: Finding): number => spans[0]?.start ?? -1;

const dearestFirst = (a: Finding, b: Finding): number => b.points - a.points || place(a) - place(b);
const inOrder = (a: Finding, b: Finding): number => place(a) - place(b);

/** The evidence: what was charged in full, dearest first, then briefly what is only shown. */
export function writeFindings(desk: Desk, document: DocumentResult, owner: Element): void {
  const charged = document.findings.filter((finding) => finding.charged).sort(dearestFirst);
  const shown = document.findings.filter((finding) => !finding.charged).sort(inOrder);
  const { flow, width } = desk;
  if (charged.length > 0) {
    const lost = charged.reduce((sum, { points }) => sum + points, 0);
    const title = `${capital(spelled(charged.length))} ${charged.length === 1 ? 'deduction' : 'deductions'}, ${tenths(lost)} points in all`;
    flow.add([gap(16), ...heading(desk, 'H4', title, owner), gap(3), { ...rule(width), keep: true }]);
    for (const finding of charged) flow.add(chargedFinding(desk, document, finding, owner));
  } else if (document.score !== null) {
    flow.add([gap(14), ...prose(desk, 'Nothing in this article was charged.', owner, styles.body)]);
  }
  if (shown.length > 0) {
    const title = `Shown, not charged: ${count(shown.length, 'finding')}`;
    flow.add([gap(14), ...heading(desk, 'H4', title, owner), gap(2)]);
    for (const finding of shown) flow.add(shownFinding(desk, document, finding, owner));
  }
}

const rule = (width: number) => ({
  height: 1,
  keep: false,
  draw: (pen: { rule: (x: number, y: number, length: number) => void }, x: number, y: number) => pen.rule(x, y, width),
});
