import type { DocumentResult } from '../../../report/report.js';
import { chargedTitle, groupsOf, partedFindings, shownTitle } from '../../words/evidence.js';
import { type Desk, heading, prose } from '../layout/desk.js';
import { gap } from '../layout/piece.js';
import type { Element } from '../layout/structure.js';
import { styles } from '../theme.js';
import { findingGroup } from './finding-group.js';
import { shownFinding } from './finding-shown.js';

/** The evidence: what was charged, signal by signal and the dearest first, then briefly what is only shown. */
export function writeFindings(desk: Desk, document: DocumentResult, owner: Element): void {
  const { charged, shown } = partedFindings(document);
  const { flow } = desk;
  if (charged.length > 0) {
    flow.add([gap(18), ...heading(desk, 'H4', chargedTitle(charged), owner, undefined, styles.section)]);
    for (const group of groupsOf(charged)) flow.add(findingGroup(desk, document, group, owner));
  } else if (document.score !== null) {
    flow.add([gap(14), ...prose(desk, 'Nothing in this article was charged.', owner, styles.body)]);
  }
  if (shown.length > 0) {
    flow.add([gap(16), ...heading(desk, 'H4', shownTitle(shown), owner), gap(2)]);
    for (const finding of shown) flow.add(shownFinding(desk, document, finding, owner));
  }
}
