import type { DocumentResult, Finding } from '../../../report/report.js';
import type { Desk } from '../layout/desk.js';
import { anchored, type Piece } from '../layout/piece.js';
import { bold, type Run } from '../layout/rich.js';
import { row } from '../layout/row.js';
import { type Element, element } from '../layout/structure.js';
import { paragraph } from '../layout/text.js';
import { styles } from '../theme.js';
import { sentence, short } from '../words/numbers.js';
import { caution, signalTitle } from './finding.js';

/** A finding that cost nothing, in a few lines: signal, words, place, why. */
export function shownFinding(desk: Desk, _document: DocumentResult, finding: Finding, owner: Element): Piece[] {
  const [span] = finding.spans;
  const words: (string | Run)[] = [bold(signalTitle(desk, finding) + caution(finding))];
  if (finding.voice === 'speaker') words.push(', in a speaker’s words');
  if (span) words.push(`, line ${span.line}: `, { text: short(span.text, 160), marked: true });
  words.push(span ? '. ' : ': ', sentence(finding.message));
  const pieces = row(
    [
      { x: 0, pieces: paragraph(desk.type, short(finding.id, 12), styles.note, 58, element('P', owner)) },
      { x: 66, pieces: paragraph(desk.type, words, styles.small, desk.width - 66, element('P', owner)) },
    ],
    { above: 2, below: 3 },
  );
  return anchored(pieces, { destination: desk.places.of(finding) });
}
