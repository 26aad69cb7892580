import type { DocumentResult, Finding } from '../../../report/report.js';
import type { Desk } from '../layout/desk.js';
import { anchored, gap, type Piece } from '../layout/piece.js';
import { pageLink, type Rich } from '../layout/rich.js';
import { row } from '../layout/row.js';
import { type Element, element } from '../layout/structure.js';
import { paragraph } from '../layout/text.js';
import { ink, styles, type TextStyle } from '../theme.js';
import { minus, percent, short } from '../words/numbers.js';
import { placeWords, quotesOf } from './quote.js';

const indent = 66;

export const signalTitle = ({ report }: Desk, { check, signal }: Finding): string =>
  report.legend.signals.find((entry) => entry.check === check && entry.id === signal)?.title ?? signal;

/** Said with care where the finding is right less often. */
export const caution = ({ confidence }: Finding): string => (confidence < 0.8 ? ' (possible)' : '');

/** One piece of evidence in full: what it is, what it cost, the words, their place, why, and what to do. */
export function chargedFinding(desk: Desk, document: DocumentResult, finding: Finding, owner: Element): Piece[] {
  const { type, width } = desk;
  const room = width - indent;
  const text = (rich: Rich, style: TextStyle = styles.body) => paragraph(type, rich, style, room, element('P', owner));
  const side = element('P', owner);
  const pieces = row(
    [
      {
        x: 0,
        pieces: [
          ...paragraph(type, short(finding.id, 12), { ...styles.note, bold: true, leading: 14 }, indent - 8, side),
          ...paragraph(type, finding.severity, styles.note, indent - 8, side),
        ],
      },
      {
        x: indent,
        pieces: [
          headline(desk, finding, owner, room),
          gap(2),
          ...quotes(desk, document, finding, owner, room),
          ...text(finding.message),
          ...text([{ text: 'To do: ', style: { bold: true } }, finding.advice]),
          ...text(circumstances(desk, document, finding), styles.note),
        ],
      },
    ],
    { above: 8, below: 8, rule: width },
  );
  return anchored(pieces, { destination: desk.places.of(finding) });
}

function headline(desk: Desk, finding: Finding, owner: Element, room: number): Piece {
  const title = paragraph(
    desk.type,
    signalTitle(desk, finding) + caution(finding),
    styles.label,
    room - 60,
    element('H5', owner),
  );
  const cost = paragraph(desk.type, minus(finding.points), styles.label, 56, element('P', owner), { align: 'right' });
  return row([
    { x: 0, pieces: title },
    { x: room - 56, pieces: cost },
  ])[0]!;
}

function quotes(desk: Desk, document: DocumentResult, finding: Finding, owner: Element, room: number): Piece[] {
  if (finding.spans.length === 0) {
    const nowhere = paragraph(
      desk.type,
      'It is missing from the whole article.',
      { ...styles.quote, color: ink.soft },
      room,
      element('P', owner),
    );
    return [...nowhere, gap(2)];
  }
  const found = quotesOf(finding.spans);
  return found.flatMap((quote) => [
    ...paragraph(desk.type, quote.text, styles.quote, room, element('BlockQuote', owner)),
    ...paragraph(
      desk.type,
      placeWords(desk, document, quote, found.length > 1),
      styles.note,
      room,
      element('P', owner),
    ),
    gap(2),
  ]);
}

function circumstances({ places }: Desk, document: DocumentResult, finding: Finding): Rich {
  const words = [`Confidence ${percent(finding.confidence)}`];
  if (finding.voice === 'speaker') words.push('in a speaker’s own words');
  if (finding.tags.length > 0) words.push(`weighed as ${finding.tags.join(', ')}`);
  const clash = finding.spans.length > 1 ? places.clash(finding) : null;
  if (clash) return [`${words.join(' · ')} · `, pageLink('both passages side by side', clash)];
  const overlap = finding.signal.endsWith('-overlap')
    ? places.overlapOf(document.id, finding.signal === 'credited-overlap')
    : undefined;
  if (overlap) return [`${words.join(' · ')} · `, pageLink('both texts side by side', places.of(overlap))];
  return words.join(' · ');
}
