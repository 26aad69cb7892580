import type { DocumentResult, OverlapResult, ReportSpan } from '../../../report/report.js';
import { overlapsTitle, overlapTitle } from '../../words/evidence-titles.js';
import {
  datedFile,
  droppedWords,
  extentWords,
  overlapsLead,
  pairsOf,
  type Side,
  verbatimWords,
} from '../../words/overlaps.js';
import { limits, places } from '../../words/places.js';
import { pageLink, type Rich } from '../../words/rich.js';
import { bullets, type Desk, openSection, prose, subheading } from '../layout/desk.js';
import { gap, kept, type Piece } from '../layout/piece.js';
import { row } from '../layout/row.js';
import { type Element, element } from '../layout/structure.js';
import { paragraph } from '../layout/text.js';
import { ink, styles } from '../theme.js';

const text = { ...styles.body, size: 9.5, leading: 13.5 };

/** Who took what from whom? */
export function writeOverlaps(desk: Desk): void {
  const { flow, names } = desk;
  const { overlaps } = desk.places;
  const many = overlaps.length > limits.overlaps;
  const section = openSection(desk, {
    title: overlapsTitle(names, overlaps),
    lead: overlapsLead(overlaps),
    destination: places.overlaps,
    name: 'Overlaps',
    room: overlaps.length === 0 ? 60 : 260,
  });
  if (many) {
    const words: Rich = [
      `The ${limits.overlaps} that weigh most are shown here; all ${overlaps.length} are in the annex: `,
      pageLink('all overlaps', places.allOverlaps),
    ];
    flow.add(prose(desk, words, section));
  }
  const single = overlaps.length === 1;
  for (const overlap of overlaps.slice(0, limits.overlaps)) writeOverlap(desk, overlap, section, single);
}

/** @param single the section’s own title has said what the overlap is */
export function writeOverlap(desk: Desk, overlap: OverlapResult, section: Element, single = false): void {
  const { flow, names } = desk;
  const title = single ? 'The evidence' : overlapTitle(names, overlap);
  const destination = desk.places.of(overlap);
  subheading(desk, title, section, { destination, bookmark: { title: overlapTitle(names, overlap), depth: 1 } });
  flow.add(kept(bullets(desk, extentWords(desk, overlap), section, styles.body)));
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
  const rows = pairsOf(overlap).flatMap(({ a, b, dropped }) => {
    const cells = element('TR', whole);
    const side = (which: Side, span: ReportSpan): Piece[] => {
      const owns = element('TD', cells);
      const pieces = paragraph(type, verbatimWords(overlap, which, span), text, half, element('P', owns));
      const place = paragraph(type, `line ${span.line}`, styles.note, half, element('P', owns));
      const lost = droppedWords(desk, overlap, which, dropped);
      const left = lost === null ? [] : paragraph(type, lost, styles.small, half, element('P', owns));
      return [...pieces, ...place, ...left];
    };
    return row(columns(side('a', a), side('b', b)), { above: 5, below: 5, repeat: header, ...divider });
  });
  return [...kept([header]), ...rows];
}

function headOf(
  { type, names }: Desk,
  document: DocumentResult | undefined,
  id: string,
  line: Element,
  half: number,
): Piece[] {
  const owns = element('TH', line, { scope: 'Column' });
  return [
    ...paragraph(type, names.document(id), styles.label, half, element('P', owns)),
    ...paragraph(type, datedFile(document, id), styles.note, half, element('P', owns)),
  ];
}
