import type { DocumentResult, OverlapResult, ReportSpan } from '../../../report/report.js';
import { bullets, type Desk, openSection, prose, subheading } from '../layout/desk.js';
import { gap, kept, type Piece } from '../layout/piece.js';
import { bold, pageLink, type Rich } from '../layout/rich.js';
import { row } from '../layout/row.js';
import { type Element, element } from '../layout/structure.js';
import { paragraph } from '../layout/text.js';
import { ink, styles } from '../theme.js';
import { documentName, overlapsByWeight, overlapsTitle, overlapTitle, takerOf } from '../words/evidence-titles.js';
import { list, percent } from '../words/numbers.js';
import { limits, places } from './places.js';
import { markedRuns } from './quote.js';

type Side = 'a' | 'b';

const text = { ...styles.body, size: 9.5, leading: 13.5 };

/** Who took what from whom? */
export function writeOverlaps(desk: Desk): void {
  const { report, flow } = desk;
  const overlaps = overlapsByWeight(report);
  const many = overlaps.length > limits.overlaps;
  const lead =
    overlaps.length === 0
      ? 'No passage of one article was found in another of this run.'
      : 'Sentences that say the same stand side by side. Tinted and underlined words are the same in both.';
  const section = openSection(desk, overlapsTitle(report), lead, places.overlaps, 'Overlaps');
  if (many) {
    const words: Rich = [
      `The ${limits.overlaps} that weigh most are shown in full; all ${overlaps.length} are listed in the annex: `,
      pageLink('all overlaps', places.annex.overlaps),
    ];
    flow.add(prose(desk, words, section));
  }
  const single = overlaps.length === 1;
  for (const overlap of overlaps.slice(0, limits.overlaps)) writeOverlap(desk, overlap, section, single);
}

function writeOverlap(desk: Desk, overlap: OverlapResult, section: Element, single: boolean): void {
  const { report, flow } = desk;
  const title = single ? 'The evidence' : overlapTitle(report, overlap);
  const destination = places.overlap(report, overlap.id);
  subheading(desk, title, section, { destination, bookmark: { title: overlapTitle(report, overlap), depth: 1 } });
  const shares = (['a', 'b'] as const).map(
    (side) => `${percent(overlap.share[side])} of ${documentName(report, overlap[side])}`,
  );
  const extent = `${overlap.words} words lie in shared passages: ${list(shares)}.`;
  flow.add(bullets(desk, [extent, ...overlap.evidence], section, styles.body));
  flow.add([gap(8), ...sideBySide(desk, overlap, section)]);
}

function sideBySide(desk: Desk, overlap: OverlapResult, owner: Element): Piece[] {
  const { type, width, report } = desk;
  const half = width / 2 - 10;
  const right = width - half;
  const whole = element('Table', owner);
  const documents = new Map(report.documents.map((document) => [document.id, document]));
  const line = element('TR', whole);
  const head = (side: Side): Piece[] => headOf(desk, documents.get(overlap[side]), overlap[side], line, half);
  const columns = (a: readonly Piece[], b: readonly Piece[]) => [
    { x: 0, pieces: a },
    { x: right, pieces: b },
  ];
  const divider = {
    behind: (
      pen: { stroke: (lines: [number, number, number, number][], color: string, width: number) => void },
      x: number,
      y: number,
      height: number,
    ) => pen.stroke([[x + width / 2, y, x + width / 2, y + height]], ink.rule, 0.6),
  };
  const header = { ...row(columns(head('a'), head('b')), { below: 4, ...divider })[0]! };
  const pairs =
    overlap.sentences.length > 0 ? overlap.sentences : overlap.passages.map(({ a, b }) => ({ a, b, dropped: [] }));
  const rows = pairs.flatMap(({ a, b, dropped }) => {
    const cells = element('TR', whole);
    const side = (which: Side, span: ReportSpan): Piece[] => {
      const owns = element('TD', cells);
      const pieces = paragraph(type, words(overlap, which, span), text, half, owns);
      const place = paragraph(type, `line ${span.line}`, styles.note, half, owns);
      const lost = which === (takerOf(overlap) ?? 'b') ? droppedWords(desk, overlap, dropped, half, owns) : [];
      return [...pieces, ...place, ...lost];
    };
    return row(columns(side('a', a), side('b', b)), { above: 5, below: 5, repeat: header, ...divider });
  });
  return [...kept([header]), ...rows];
}

function headOf(
  { type, report }: Desk,
  document: DocumentResult | undefined,
  id: string,
  line: Element,
  half: number,
): Piece[] {
  const owns = element('TH', line, { scope: 'Column' });
  const dated = document?.published ? `, ${document.published}` : ', no date';
  return [
    ...paragraph(type, documentName(report, id), styles.label, half, owns),
    ...paragraph(type, `${document?.path ?? id}${dated}`, styles.note, half, owns),
  ];
}

/** The sentence with its verbatim words marked. */
function words({ passages }: OverlapResult, side: Side, span: ReportSpan): Rich {
  const ranges = passages
    .filter(({ verbatim }) => verbatim)
    .map((passage) => [passage[side].start - span.start, passage[side].end - span.start] as const)
    .filter(([start, end]) => end > 0 && start < span.text.length)
    .sort((x, y) => x[0] - y[0]);
  return markedRuns(span.text, ranges);
}

function droppedWords(
  { type, report }: Desk,
  overlap: OverlapResult,
  dropped: readonly string[],
  width: number,
  owner: Element,
): Piece[] {
  if (dropped.length === 0) return [];
  const taker = takerOf(overlap);
  const who = taker === null ? 'In one of them only' : `Left out by ${documentName(report, overlap[taker])}`;
  return paragraph(type, [bold(`${who}: `), list(dropped)], styles.small, width, owner);
}
