import type { Report, SourceResult } from '../../report/report.js';

/** A source in its place, or a row that stands for those between. */
export interface SourceRow {
  readonly label: string;
  readonly source: SourceResult | null;
}

/** More rows than this leave no room for a page's words: the middle ones then stand in the table only. */
const mostRows = 30;

/** The first and the last items where there are too many, with `gap` between them. */
export function ends<T>(items: readonly T[], gap: (left: number) => T): readonly T[] {
  if (items.length <= mostRows) return items;
  const half = mostRows / 2;
  return [...items.slice(0, half), gap(items.length - mostRows), ...items.slice(-half)];
}

/** The sources in the order of the ranking; of many, the first and the last. */
export function sourceRows(report: Report): readonly SourceRow[] {
  const rows = report.sources.map((source): SourceRow => ({ label: source.name, source }));
  return ends(rows, (left) => ({ label: `… ${left} sources between`, source: null }));
}

/** Says which rows are missing; empty where none is. */
export const omission = (items: number): string =>
  items <= mostRows ? '' : ` The first and last ${mostRows / 2} of ${items} are drawn; all of them are in the table.`;

/** The checks that were not switched off for every document. */
export function checksShown(report: Report): Report['legend']['checks'] {
  const off = (id: string) =>
    report.documents.every(({ checks }) => checks.find((check) => check.id === id)?.status === 'off');
  return report.legend.checks.filter(({ id }) => report.documents.length === 0 || !off(id));
}

export const checkScore = (source: SourceResult, id: string): number | null =>
  source.checks.find((check) => check.id === id)?.score ?? null;
