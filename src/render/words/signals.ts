import type { CheckResult, DocumentResult, Report, SignalResult } from '../../report/report.js';
import { counted, list, lower, minus, percent, whole } from './numbers.js';
import { bold, type Run } from './rich.js';
import type { Column } from './table.js';

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

const right = 'right' as const;
export const countColumns: readonly Column[] = [
  { head: 'Signal' },
  { head: 'Counted' },
  { head: 'Rate', align: right },
  { head: 'Weight', align: right },
  { head: 'Score', align: right },
  { head: 'Points', align: right },
];

/** What every signal counted, how often it hit, and what that cost; none where nothing was found. */
export function countRows(report: Report, document: DocumentResult): string[][] {
  const rows = hits(signalsOf(report, document)).map(rowOf);
  if (rows.length === 0) return [];
  const caps = document.caps
    .filter(({ applied }) => applied)
    .map(({ reason, limit, points }) => [`Cap at ${whole(limit)}: ${lower(reason)}`, '', '', '', '', minus(points)]);
  const lost = [...document.checks, ...document.caps].reduce((sum, { points }) => sum + points, 0);
  return [...rows, ...caps, ['Points lost of 100', '', '', '', '', minus(lost)]];
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
export function silentSignals(report: Report, document: DocumentResult): readonly (string | Run)[] {
  const all = signalsOf(report, document);
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
