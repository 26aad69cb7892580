import type { DocumentResult } from '../../../report/report.js';
import {
  clashesLead,
  clashesTitle,
  clashPassages,
  clashTitle,
  clashWords,
  passagePlace,
} from '../../words/contradictions.js';
import { type Clash, limits, places as sections } from '../../words/places.js';
import { type Desk, openSection, prose, subheading } from '../layout/desk.js';
import { gap, indented, kept, type Piece, together } from '../layout/piece.js';
import { row } from '../layout/row.js';
import { type Element, element } from '../layout/structure.js';
import { paragraph } from '../layout/text.js';
import { styles } from '../theme.js';

const inset = 9;

/** Which of the two is it? */
export function writeContradictions(desk: Desk): void {
  const { clashes } = desk.places;
  const section = openSection(desk, {
    title: clashesTitle(clashes),
    lead: clashesLead(clashes),
    destination: sections.contradictions,
    name: 'Contradictions',
    room: clashes.length === 0 ? 80 : 220,
  });
  for (const clash of clashes.slice(0, limits.clashes)) writeClash(desk, clash, section);
  const rest = clashes.length - limits.clashes;
  if (rest > 0) {
    const words = `These are the ${limits.clashes} that cost most; ${rest} more stand with their articles.`;
    desk.flow.add([gap(12), ...prose(desk, words, section)]);
  }
}

function writeClash(desk: Desk, clash: Clash, section: Element): void {
  const { type, width, places } = desk;
  const { document, finding } = clash;
  subheading(desk, clashTitle(desk, clash), section, { destination: places.clash(finding)! });
  const [a, b, ...others] = clashPassages(clash);
  const boxes: Piece[] = [];
  if (a && b) boxes.push(...pair(desk, document, [a, b], section));
  else if (a) boxes.push(...box(desk, document, a, section));
  for (const passage of others) boxes.push(gap(6), ...box(desk, document, passage, section));
  const words = together(paragraph(type, clashWords(desk, clash), styles.body, width, element('P', section)));
  desk.flow.add([gap(2), ...kept(boxes), gap(6), ...words]);
}

type Passage = ReturnType<typeof clashPassages>[number];

/** Two boxes with a sign between them that says that they differ. */
function pair(desk: Desk, document: DocumentResult, [a, b]: readonly [Passage, Passage], section: Element): Piece[] {
  const { width, type } = desk;
  const half = width / 2 - 14;
  const cell = (x: number, passage: Passage) => ({
    x,
    frame: half,
    pieces: contents(desk, document, passage, half, section),
  });
  const sign = paragraph(type, '≠', { ...styles.label, size: 15, leading: 40 }, 28, element('P', section));
  const cells = [cell(0, a), { x: half + 9, pieces: sign }, cell(width - half, b)];
  return row(cells, { above: inset - 2, below: inset - 1 });
}

function box(desk: Desk, document: DocumentResult, passage: Passage, section: Element): Piece[] {
  const pieces = contents(desk, document, passage, desk.width, section);
  return row([{ x: 0, frame: desk.width, pieces }], { above: inset - 2, below: inset - 1 });
}

function contents(
  { type }: Desk,
  document: DocumentResult,
  { span, words }: Passage,
  width: number,
  section: Element,
): Piece[] {
  const room = width - 2 * inset;
  const pieces = [
    ...paragraph(type, passagePlace(document, span), styles.note, room, element('P', section)),
    gap(2),
    ...paragraph(type, words, styles.quote, room, element('BlockQuote', section)),
  ];
  return indented(pieces, inset);
}
