import type { DocumentResult, Finding } from '../../../report/report.js';
import type { Desk } from '../layout/desk.js';
import { gap, type Piece } from '../layout/piece.js';
import { bold, type Rich } from '../layout/rich.js';
import { row } from '../layout/row.js';
import { type Element, element } from '../layout/structure.js';
import { paragraph } from '../layout/text.js';
import { ink, styles } from '../theme.js';
import { capital, cost, counted } from '../words/numbers.js';
import { chargedFinding } from './finding.js';

/** The charged findings of one signal. */
export interface FindingGroup {
  readonly check: string;
  readonly signal: string;
  readonly findings: readonly Finding[];
  readonly points: number;
}

const place = ({ spans }: Finding): number => spans[0]?.start ?? -1;

/** The signal that cost most comes first, and in it the dearest finding. */
export function groupsOf(findings: readonly Finding[]): FindingGroup[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = `${finding.check}/${finding.signal}`;
    const known = groups.get(key);
    if (known) known.push(finding);
    else groups.set(key, [finding]);
  }
  return [...groups.values()]
    .map((own) => ({
      check: own[0]!.check,
      signal: own[0]!.signal,
      findings: own.sort((a, b) => b.points - a.points || place(a) - place(b)),
      points: own.reduce((sum, { points }) => sum + points, 0),
    }))
    .sort((a, b) => b.points - a.points);
}

/** What the findings have in common is said once, over them. */
export function findingGroup(desk: Desk, document: DocumentResult, group: FindingGroup, owner: Element): Piece[] {
  const { type, width, report } = desk;
  const legend = report.legend.signals.find(({ id, check }) => id === group.signal && check === group.check);
  const title = legend?.title ?? group.signal;
  const number = counted(group.findings.length, 'deduction');
  const severity = capital(group.findings[0]!.severity);
  const advice = sharedAdvice(group);
  const about: Rich = [`${severity} severity, ${number}. `, legend?.what ?? ''];
  const todo: Rich = [bold('To do: '), advice ?? ''];
  const say = (rich: Rich, style: typeof styles.note | typeof styles.body) =>
    paragraph(type, rich, style, width, element('P', owner), { keep: true });
  const pieces = [
    gap(14),
    { ...titleRow(desk, title, cost(group.points), owner), keep: true },
    ...say(about, styles.note),
    ...(advice === null ? [] : [gap(2), ...say(todo, styles.body)]),
    gap(4),
    { height: 0.5, keep: true, draw: (pen, x, y) => pen.rule(x, y, width, ink.soft, 0.8) } satisfies Piece,
  ];
  const repeat = continued(desk, title, owner);
  return [
    ...pieces,
    ...group.findings.flatMap((finding) =>
      chargedFinding(desk, document, finding, { owner, repeat, withAdvice: advice === null }),
    ),
  ];
}

/** The advice that all findings give, if there are several and it is one. */
function sharedAdvice({ findings }: FindingGroup): string | null {
  const [first] = findings;
  return findings.length > 1 && findings.every(({ advice }) => advice === first?.advice) ? first!.advice : null;
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
