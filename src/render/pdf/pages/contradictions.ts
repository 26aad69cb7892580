import type { DocumentResult, ReportSpan } from '../../../report/report.js';
import { type Desk, openSection, prose, subheading } from '../layout/desk.js';
import { gap, indented, kept, type Piece, together } from '../layout/piece.js';
import { pageLink, type Rich, type Run } from '../layout/rich.js';
import { row } from '../layout/row.js';
import { type Element, element } from '../layout/structure.js';
import { paragraph } from '../layout/text.js';
import { styles } from '../theme.js';
import { contradictionsTitle } from '../words/evidence-titles.js';
import { minus, percent, sentence, short } from '../words/numbers.js';
import { differing } from './difference.js';
import { caution, signalTitle } from './finding.js';
import { type Clash, limits, places as sections } from './places.js';

const inset = 9;

/** Which of the two is it? */
export function writeContradictions(desk: Desk): void {
  const { clashes } = desk.places;
  const lead =
    clashes.length === 0
      ? 'Each article was compared with itself: figures, dates, names, who did or did not do what, headline and body.'
      : 'Passages about the same thing that cannot both stand as they are. The words that differ are bold. Which is right, the report does not say.';
  const possible = clashes.some(({ finding }) => finding.confidence < 0.8);
  const title = contradictionsTitle(
    clashes.map(({ document }) => document.source),
    possible,
  );
  const section = openSection(desk, {
    title,
    lead,
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

function writeClash(desk: Desk, { document, finding }: Clash, section: Element): void {
  const { type, width, places } = desk;
  const cost = finding.charged ? minus(finding.points) : 'not charged';
  subheading(
    desk,
    `${short(document.source, 44)}: ${signalTitle(desk, finding).toLowerCase()}${caution(finding)}, ${cost}`,
    section,
    { destination: places.clash(finding)! },
  );
  const [a, b, ...others] = finding.spans;
  const boxes: Piece[] = [];
  if (a && b) boxes.push(...pair(desk, document, [a, b], section));
  else if (a) boxes.push(...box(desk, document, a, section));
  for (const span of others) boxes.push(gap(6), ...box(desk, document, span, section));
  const why: Rich = [
    `${sentence(finding.message)} `,
    { text: 'To do: ', style: { bold: true } },
    `${sentence(finding.advice)} Confidence ${percent(finding.confidence)} · `,
    pageLink(`finding ${short(finding.id, 12)}`, places.of(finding)),
  ];
  const words = together(paragraph(type, why, styles.body, width, element('P', section)));
  desk.flow.add([gap(2), ...kept(boxes), gap(6), ...words]);
}

/** Two boxes with a sign between them that says that they differ. */
function pair(
  desk: Desk,
  document: DocumentResult,
  [a, b]: readonly [ReportSpan, ReportSpan],
  section: Element,
): Piece[] {
  const { width, type } = desk;
  const half = width / 2 - 14;
  const cell = (x: number, span: ReportSpan, other: ReportSpan) => ({
    x,
    frame: half,
    pieces: contents(desk, document, span, differing(span.text, other.excerpt?.text ?? other.text), half, section),
  });
  const sign = paragraph(type, '≠', { ...styles.label, size: 15, leading: 40 }, 28, element('P', section));
  const cells = [cell(0, a, b), { x: half + 9, pieces: sign }, cell(width - half, b, a)];
  return row(cells, { above: inset - 2, below: inset - 1 });
}

function box(desk: Desk, document: DocumentResult, span: ReportSpan, section: Element): Piece[] {
  const pieces = contents(desk, document, span, [{ text: span.text, marked: true }], desk.width, section);
  return row([{ x: 0, frame: desk.width, pieces }], { above: inset - 2, below: inset - 1 });
}

function contents(
  desk: Desk,
  document: DocumentResult,
  span: ReportSpan,
  words: readonly Run[],
  width: number,
  section: Element,
): Piece[] {
  const room = width - 2 * inset;
  const place = `${document.path ?? document.id} · line ${span.line}, column ${span.column}`;
  const pieces = [
    ...paragraph(desk.type, place, styles.note, room, element('P', section)),
    gap(2),
    ...paragraph(desk.type, inSentence(span, words), styles.quote, room, element('BlockQuote', section)),
  ];
  return indented(pieces, inset);
}

function inSentence({ excerpt, start, end }: ReportSpan, words: readonly Run[]): Rich {
  if (!excerpt) return words;
  const before = excerpt.text.slice(0, Math.max(0, start - excerpt.start));
  return [before, ...words, excerpt.text.slice(Math.max(0, end - excerpt.start))];
}
