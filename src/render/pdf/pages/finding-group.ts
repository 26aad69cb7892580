import type { DocumentResult } from '../../../report/report.js';
import { type FindingGroup, furtherWords, groupWords, sharedAdvice, signalTitle } from '../../words/evidence.js';
import { cost } from '../../words/numbers.js';
import { limits } from '../../words/places.js';
import { bold, type Rich } from '../../words/rich.js';
import type { Desk } from '../layout/desk.js';
import { gap, type Piece } from '../layout/piece.js';
import { row } from '../layout/row.js';
import { type Element, element } from '../layout/structure.js';
import { paragraph } from '../layout/text.js';
import { ink, styles } from '../theme.js';
import { briefFinding, chargedFinding } from './finding.js';

/** What the findings have in common is said once, over them. */
export function findingGroup(desk: Desk, document: DocumentResult, group: FindingGroup, owner: Element): Piece[] {
  const { type, width } = desk;
  const title = signalTitle(desk, group);
  const advice = sharedAdvice(group);
  const todo: Rich = [bold('To do: '), advice ?? ''];
  const say = (rich: Rich, style: typeof styles.note | typeof styles.body) =>
    paragraph(type, rich, style, width, element('P', owner), { keep: true });
  const pieces = [
    gap(14),
    { ...titleRow(desk, title, cost(group.points), owner), keep: true },
    ...say(groupWords(desk, group), styles.note),
    ...(advice === null ? [] : [gap(2), ...say(todo, styles.body)]),
    gap(4),
    { height: 0.5, keep: true, draw: (pen, x, y) => pen.rule(x, y, width, ink.soft, 0.8) } satisfies Piece,
  ];
  const repeat = continued(desk, title, owner);
  const full = group.findings.slice(0, limits.findings);
  const further = group.findings.slice(limits.findings);
  return [
    ...pieces,
    ...full.flatMap((finding) =>
      chargedFinding(desk, document, finding, { owner, repeat, withAdvice: advice === null }),
    ),
    ...(further.length > 0 ? [gap(6), ...say(furtherWords(further), styles.note)] : []),
    ...further.flatMap((finding) => briefFinding(desk, document, finding, owner)),
  ];
}

function titleRow({ type, width }: Desk, title: string, points: string, owner: Element): Piece {
  const style = { ...styles.label, size: 11, leading: 15 };
  const cells = [
    { x: 0, pieces: paragraph(type, title, style, width - 70, element('H5', owner)) },
    { x: width - 60, pieces: paragraph(type, points, style, 60, element('P', owner), { align: 'right' }) },
  ];
  return row(cells)[0]!;
}

/** Stands over findings that go on from the page before. */
function continued({ type, width }: Desk, title: string, owner: Element): Piece {
  const pieces = paragraph(type, `${title}, continued`, { ...styles.note, bold: true }, width, element('P', owner));
  return row([{ x: 0, pieces }], { below: 3, rule: width })[0]!;
}
