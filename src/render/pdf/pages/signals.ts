import type { CheckResult, DocumentResult, Report, SignalResult } from '../../../report/report.js';
import { type Desk, heading, prose } from '../layout/desk.js';
import { gap } from '../layout/piece.js';
import { bold, type Run } from '../layout/rich.js';
import type { Element } from '../layout/structure.js';
import { type Column, table } from '../layout/table.js';
import { styles } from '../theme.js';
import { counted, list, lower, minus, percent, whole } from '../words/numbers.js';

interface Counted {
  readonly check: CheckResult;
  readonly signal: SignalResult;
  readonly title: string;
  readonly unit: string;
}

function signalsOf(report: Report, document: DocumentResult): Counted[] {
  return document.checks.flatMap((check) =>
    check.signals.map((signal) => {
      const legend = report.legend.signals.find((entry) => entry.check === check.id && entry.id === signal.id);
      return { check, signal, title: legend?.title ?? signal.id, unit: legend?.unit ?? 'unit' };
    }),
  );
}

const hits = (all: readonly Counted[]): Counted[] =>
  all
    .filter(({ signal }) => signal.status === 'scored' && (signal.hits > 0 || signal.points > 0))
    .sort((a, b) => b.signal.points - a.signal.points);

/** Whether there is anything to count in a document. */
export const hasCounts = (report: Report, document: DocumentResult): boolean =>
  hits(signalsOf(report, document)).length > 0;

/** Name of the place of a document's table of counts. */
export const countsOf = ({ places }: Desk, document: DocumentResult): string => `counts-${places.of(document)}`;

const right = 'right' as const;
const columns: readonly Column[] = [
  { head: 'Signal' },
  { head: 'Counted' },
  { head: 'Rate', align: right },
  { head: 'Weight', align: right },
  { head: 'Score', align: right },
  { head: 'Points', align: right },
];

/** From counts to points: what every signal counted, how often it hit, and what that cost. */
export function writeSignals(desk: Desk, document: DocumentResult, owner: Element): void {
  const all = signalsOf(desk.report, document);
  const rows = hits(all).map(rowOf);
  if (rows.length > 0) {
    const caps = document.caps
      .filter(({ applied }) => applied)
      .map(({ reason, limit, points }) => [`Cap at ${whole(limit)}: ${lower(reason)}`, '', '', '', '', minus(points)]);
    const lost = [...document.checks, ...document.caps].reduce((sum, { points }) => sum + points, 0);
    const total = ['Points lost of 100', '', '', '', '', minus(lost)];
    desk.flow.add([
      gap(12),
      ...heading(desk, 'H4', 'From counts to points', owner, { destination: countsOf(desk, document) }),
      ...table(desk.type, columns, [...rows, ...caps, total], desk.width, owner),
    ]);
  }
  const words = silent(all);
  if (words.length > 0) desk.flow.add([gap(5), ...prose(desk, words, owner, styles.note)]);
}

function rowOf({ signal, title, unit }: Counted): string[] {
  return [
    title,
    `${tidy(signal.hits)} of ${counted(signal.opportunities, unit)}`,
    rateWords(signal),
    tidy(signal.weight),
    signal.score === null ? '–' : whole(signal.score),
    signal.points === 0 ? '0' : minus(signal.points),
  ];
}

/** Numbers that may be whole or have tenths. */
const tidy = (value: number): string => String(Math.round(value * 100) / 100);

function rateWords({ rate, opportunities, weighted }: SignalResult): string {
  if (rate === null) return '–';
  return opportunities > 0 && Math.abs(weighted / opportunities - rate) < 1e-6 && rate <= 1
    ? percent(rate)
    : tidy(rate);
}

/** Signals that found nothing or did not apply, in words. */
function silent(all: readonly Counted[]): (string | Run)[] {
  const clean = all.filter(({ signal }) => signal.status === 'scored' && signal.hits === 0 && signal.points === 0);
  const out = all.filter(({ signal }) => signal.status === 'not-applicable');
  const names = (entries: readonly Counted[]) => list(entries.map(({ title }) => lower(title)));
  const reasons = new Map<string, Counted[]>();
  for (const entry of out) {
    const reason = entry.signal.reason ?? entry.check.reason ?? 'nothing to count';
    reasons.set(reason, [...(reasons.get(reason) ?? []), entry]);
  }
  return [
    ...(clean.length > 0 ? [bold('Nothing found: '), `${names(clean)}. `] : []),
    ...[...reasons].flatMap(([reason, entries]) => [
      bold('Not applicable: '),
      `${names(entries)} (${reason.replace(/\.$/, '')}). `,
    ]),
  ];
}
