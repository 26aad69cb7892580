import type { DocumentResult, Finding } from '../../../report/report.js';
import { shownWords } from '../../words/evidence.js';
import { short } from '../../words/numbers.js';
import { runsOf } from '../../words/rich.js';
import type { Desk } from '../layout/desk.js';
import { anchored, type Piece } from '../layout/piece.js';
import { row } from '../layout/row.js';
import { type Element, element } from '../layout/structure.js';
import { paragraph } from '../layout/text.js';
import { styles } from '../theme.js';
import { passageNumber } from './article.js';

/** A finding that cost nothing, in a few lines: signal, words, place, why. */
export function shownFinding(desk: Desk, document: DocumentResult, finding: Finding, owner: Element): Piece[] {
  const words = shownWords(desk, finding);
  const number = passageNumber(desk, document, finding);
  const pieces = row(
    [
      { x: 0, pieces: paragraph(desk.type, short(finding.id, 12), styles.note, 58, element('P', owner)) },
      {
        x: 66,
        pieces: paragraph(
          desk.type,
          number ? [number, ' ', ...runsOf(words)] : words,
          styles.small,
          desk.width - 66,
          element('P', owner),
        ),
      },
    ],
    { above: 2, below: 3 },
  );
  return anchored(pieces, { destination: desk.places.of(finding) });
}
