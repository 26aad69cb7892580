import type { OverlapResult } from '../../report/report.js';
import type { Chart } from '../charts/chart.js';
import { takerOf } from './evidence-titles.js';
import type { Names } from './names.js';
import { minus, percent, range, short, whole } from './numbers.js';
import { pageLink, type Rich } from './rich.js';
import type { Column } from './table.js';
import type { Telling } from './telling.js';

const right = 'right' as const;

export const sourceColumns: readonly Column[] = [
  { head: 'Source' },
  { head: 'Rank', align: right },
  { head: 'Articles', align: right },
  { head: 'Score', align: right },
  { head: 'Interval', align: right },
  { head: 'Band' },
  { head: 'Largest loss' },
];

/** A row for every source, in the order of the ranking. */
export function sourceRows({ report, places }: Telling): Rich[][] {
  const ranks = new Map(report.ranking.map(({ source, rank }) => [source, rank]));
  return report.sources.map((source) => [
    [pageLink(short(source.name, 60), places.of(source))],
    String(ranks.get(source.name) ?? '–'),
    String(source.documents.length),
    source.score === null ? '–' : whole(source.score),
    source.interval === null ? '–' : range(source.interval),
    source.band ?? 'not scored',
    source.losses[0] ? `${minus(source.losses[0].points)} ${source.losses[0].title}` : '–',
  ]);
}

export const overlapColumns: readonly Column[] = [
  { head: 'First article' },
  { head: 'Second article' },
  { head: 'Taken over by' },
  { head: 'Credit' },
  { head: 'Words', align: right },
  { head: 'Shares', align: right },
];

export const overlapRows = ({ names }: Telling, overlaps: readonly OverlapResult[]): string[][] =>
  overlaps.map((overlap) => [
    names.document(overlap.a),
    names.document(overlap.b),
    takerName(names, overlap),
    overlap.credit,
    String(overlap.words),
    `${percent(overlap.share.a)}, ${percent(overlap.share.b)}`,
  ]);

function takerName(names: Names, overlap: OverlapResult): string {
  const taker = takerOf(overlap);
  return taker === null ? 'not known' : names.document(overlap[taker]);
}

/** Columns of numbers stand flush right. */
export const chartColumns = ({ head, rows }: Chart['table']): Column[] =>
  head.map((text, index) => ({
    head: text,
    ...(index > 0 && rows.every((cells) => isNumber(cells[index] ?? '')) && { align: right }),
  }));

const isNumber = (text: string): boolean => /^[−+-]?[\d.,–]*\s?%?$/.test(text);

/** Charts that show the same numbers, together. */
export function sameTables(charts: readonly Chart[]): Chart[][] {
  const groups = new Map<string, Chart[]>();
  for (const chart of charts) {
    const key = JSON.stringify(chart.table);
    groups.set(key, [...(groups.get(key) ?? []), chart]);
  }
  return [...groups.values()];
}
