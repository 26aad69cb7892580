import type { DocumentResult, Finding } from '../../../report/report.js';
import type { Desk } from '../layout/desk.js';
import { anchored, gap, type Piece } from '../layout/piece.js';
import { bold, pageLink, type Rich, type Run } from '../layout/rich.js';
import { row } from '../layout/row.js';
import { type Element, element } from '../layout/structure.js';
import { paragraph } from '../layout/text.js';
import { styles } from '../theme.js';
import { cost, percent, sentence, short } from '../words/numbers.js';
import { placeWords, quotesOf } from './quote.js';

const indent = 56;
const costWidth = 46;

export const signalTitle = ({ report }: Desk, { check, signal }: Finding): string =>
  report.legend.signals.find((entry) => entry.check === check && entry.id === signal)?.title ?? signal;

/** Said with care where the finding is right less often. */
export const caution = ({ confidence }: Finding): string => (confidence < 0.8 ? ' (possible)' : '');

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
  const id = { ...styles.note, bold: true, leading: 14.5 };
  const why: Rich = withAdvice
    ? [`${sentence(finding.message)} `, bold('To do: '), finding.advice]
    : sentence(finding.message);
  const reason = paragraph(type, why, styles.body, room, element('P', owner));
  const evidence = quotes(desk, document, finding, owner, room);
  const price = paragraph(type, cost(finding.points), styles.label, costWidth, element('P', owner), { align: 'right' });
  const cells = [
    { x: 0, pieces: paragraph(type, short(finding.id, 12), id, indent - 8, element('P', owner)) },
    { x: indent, pieces: finding.spans.length > 0 ? [...evidence, ...reason] : [...reason, ...evidence] },
    { x: width - costWidth, pieces: price },
  ];
  const pieces = row(cells, { above: 5, below: 6, rule: width, repeat });
  return anchored(pieces, { destination: desk.places.of(finding) });
}

function quotes(desk: Desk, document: DocumentResult, finding: Finding, owner: Element, room: number): Piece[] {
  const note = (rich: Rich) => paragraph(desk.type, rich, styles.note, room, element('P', owner));
  const more = circumstances(desk, document, finding);
  if (finding.spans.length === 0) return note(['Missing from the whole article · ', ...more]);
  const all = quotesOf(finding.spans);
  const shown = sideBySide(desk, document, finding) ? all.slice(0, 1) : all;
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

/** How sure it is, whose words they are, how the rubric weighed it, and where to see more. */
function circumstances(desk: Desk, document: DocumentResult, finding: Finding): (string | Run)[] {
  const words = [`${finding.confidence < 0.8 ? 'possible, ' : ''}confidence ${percent(finding.confidence)}`];
  if (finding.voice === 'speaker') words.push('in a speaker’s own words');
  if (finding.tags.length > 0) words.push(`weighed as ${finding.tags.join(', ').replaceAll('-', ' ')}`);
  const target = sideBySide(desk, document, finding) ?? desk.places.clash(finding);
  const all = words.join(' · ');
  return target && finding.spans.length > 0 ? [`${all} · `, pageLink('side\u00a0by\u00a0side', target)] : [all];
}

/** Where the two texts of an overlap stand side by side, if the finding is one. */
function sideBySide({ places }: Desk, document: DocumentResult, { signal, spans }: Finding): string | null {
  if (!signal.endsWith('-overlap') || spans.length === 0) return null;
  const overlap = places.overlapOf(document.id, signal === 'credited-overlap');
  return overlap ? places.of(overlap) : null;
}
