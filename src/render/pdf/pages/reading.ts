import type { DocumentResult } from '../../../report/report.js';
import { readingFacts, readingNotes } from '../../words/reading.js';
import { bullets, type Desk, heading, prose } from '../layout/desk.js';
import { gap } from '../layout/piece.js';
import type { Element } from '../layout/structure.js';
import { styles } from '../theme.js';

/** How the article was read: what counts, what was left out and why. */
export function writeReading(desk: Desk, document: DocumentResult, owner: Element): void {
  desk.flow.add([
    ...heading(desk, 'H4', 'How it was read', owner),
    ...prose(desk, readingFacts(document), owner, styles.small),
  ]);
  const items = readingNotes(document, 'all are in report.json');
  if (items.length > 0) desk.flow.add([gap(3), ...bullets(desk, items, owner, styles.small)]);
}
