import type { DocumentResult, Finding } from '../../../report/report.js';
import { briefWords, circumstances, overlapPlace, reasonWords } from '../../words/evidence.js';
import { cost, short } from '../../words/numbers.js';
import { placeWords, quotesOf } from '../../words/quote.js';
import { type Rich, runsOf } from '../../words/rich.js';
import type { Desk } from '../layout/desk.js';
import { anchored, gap, type Piece } from '../layout/piece.js';
import { row } from '../layout/row.js';
import { type Element, element } from '../layout/structure.js';
import { paragraph } from '../layout/text.js';
import { styles, type TextStyle } from '../theme.js';
import { passageNumber } from './article.js';

const indent = 56;
const costWidth = 46;

interface Setting {
  readonly owner: Element;
  /** Repeated at the top of the page where the finding comes first. */
  readonly repeat: Piece;
  /** Prints the advice, which otherwise stands over the whole group. */
  readonly withAdvice: boolean;
}

/** One piece of evidence: its id, the words, their place, why, what to do, and what it cost. */
export function chargedFinding(
  desk: Desk,
  document: DocumentResult,
  finding: Finding,
  { owner, repeat, withAdvice }: Setting,
): Piece[] {
  const { type, width } = desk;
  const room = width - indent - costWidth;
  const reason = paragraph(type, reasonWords(finding, withAdvice), styles.body, room, element('P', owner));
  const evidence = quotes(desk, document, finding, owner, room);
  const price = paragraph(type, cost(finding.points), styles.label, costWidth, element('P', owner), { align: 'right' });
  const cells = [
    { x: 0, pieces: idPieces(desk, document, finding, owner) },
    { x: indent, pieces: finding.spans.length > 0 ? [...evidence, ...reason] : [...reason, ...evidence] },
    { x: width - costWidth, pieces: price },
  ];
  const pieces = row(cells, { above: 5, below: 6, rule: width, repeat });
  return anchored(pieces, { destination: desk.places.of(finding) });
}

/** A finding on a line of its own: its id, its place and words, and what it cost. */
export function briefFinding(desk: Desk, document: DocumentResult, finding: Finding, owner: Element): Piece[] {
  const { type, width } = desk;
  const number = passageNumber(desk, document, finding);
  const words = [...(number ? [number, ' '] : []), ...runsOf(briefWords(finding))];
  const own = (text: Rich, room: number, align: 'left' | 'right' = 'left') =>
    paragraph(type, text, styles.small, room, element('P', owner), { align });
  const cells = [
    { x: 0, pieces: own(short(finding.id, 12), indent - 8) },
    { x: indent, pieces: own(words, width - indent - costWidth) },
    { x: width - costWidth, pieces: own(cost(finding.points), costWidth, 'right') },
  ];
  return anchored(row(cells, { above: 2, below: 2 }), { destination: desk.places.of(finding) });
}

/** The id, and under it the number of the passage in the printed article. */
function idPieces(desk: Desk, document: DocumentResult, finding: Finding, owner: Element): Piece[] {
  const id = { ...styles.note, bold: true, leading: 14.5 };
  const own = (words: Rich, style: TextStyle) => paragraph(desk.type, words, style, indent - 8, element('P', owner));
  const number = passageNumber(desk, document, finding);
  return [...own(short(finding.id, 12), id), ...(number ? own([number], styles.note) : [])];
}

function quotes(desk: Desk, document: DocumentResult, finding: Finding, owner: Element, room: number): Piece[] {
  const note = (rich: Rich) => paragraph(desk.type, rich, styles.note, room, element('P', owner));
  const more = circumstances(desk, document, finding);
  if (finding.spans.length === 0) return note(['Missing from the whole article · ', ...more]);
  const all = quotesOf(finding.spans);
  const shown = overlapPlace(desk, document, finding) ? all.slice(0, 1) : all;
  return shown.flatMap((quote, index) => {
    const last = index + 1 === shown.length;
    // What stands side by side elsewhere is only named here.
    const others = last ? all.slice(shown.length).flatMap(({ places }) => places) : [];
    const place = placeWords(desk, document, { ...quote, places: [...quote.places, ...others] }, all.length > 1);
    return [
      ...paragraph(desk.type, quote.text, styles.quote, room, element('BlockQuote', owner)),
      ...note(last ? [`${place} · `, ...more] : place),
      gap(last ? 1 : 4),
    ];
  });
}
