import type { Report } from '../../report/report.js';
import { type Chart, textWidth } from './chart.js';
import type { Part } from './part-key.js';
import { ends, omission } from './rows.js';
import { type Bar, stackedBars } from './stacked-bars.js';
import { colours } from './theme.js';
import { count, lower } from './words.js';

interface Row {
  readonly label: string;
  readonly byClass: Readonly<Record<string, number>>;
  readonly total: number;
  /** Stands for rows that are left out. */
  readonly gap: boolean;
}

interface Voice extends Part {
  readonly id: string;
  readonly named: boolean;
}

const white = { text: colours.paper, hatched: false };
const black = { text: colours.text, hatched: false };

/** From the best visible source to none; the order on the bar and in the key is the same. */
const classes: readonly Voice[] = [
  { id: 'named-person', letter: 'N', label: 'Named person', named: true, fill: '#12355b', ...white },
  { id: 'organisation', letter: 'O', label: 'Organisation', named: true, fill: '#4f7ba3', ...white },
  { id: 'document', letter: 'D', label: 'Document', named: true, fill: '#9dbcd6', ...black },
  { id: 'unnamed-person', letter: 'U', label: 'Unnamed person', named: false, fill: '#f2a65a', ...black },
  { id: 'unnamed-group', letter: 'G', label: 'Unnamed group', named: false, fill: '#fddfa8', ...black },
  { id: 'none', letter: 'X', label: 'No source', named: false, fill: colours.paper, ...black, hatched: true },
];

function rowsOf(report: Report): readonly Row[] {
  const byId = new Map(report.documents.map((document) => [document.id, document]));
  return report.sources.map(({ name, documents }) => {
    const byClass: Record<string, number> = {};
    for (const document of documents) {
      const found = byId.get(document)?.voices.byClass ?? {};
      for (const { id } of classes) byClass[id] = (byClass[id] ?? 0) + (found[id] ?? 0);
    }
    const total = classes.reduce((sum, { id }) => sum + (byClass[id] ?? 0), 0);
    return { label: name, byClass, total, gap: false };
  });
}

const unnamed = ({ byClass }: Row): number =>
  classes.reduce((sum, { id, named }) => (named ? sum : sum + (byClass[id] ?? 0)), 0);

const share = (row: Row): number => unnamed(row) / row.total;

function titleOf(rows: readonly Row[]): string {
  const spoken = rows.filter(({ total }) => total > 0);
  const order = [...spoken].sort((a, b) => share(b) - share(a) || b.total - a.total);
  const [most, least] = [order[0]!, order.filter((row) => share(row) === share(order.at(-1)!))[0]!];
  if (unnamed(most) === 0) return 'A named person, an organisation or a document stands behind every statement';
  const first = `${unnamed(most)} of ${count(most.total, 'statement')} at ${most.label} have no named source`;
  if (share(least) === share(most)) return first;
  return `${first}, ${unnamed(least)} of ${least.total} at ${least.label}`;
}

function barOf({ label, byClass, total, gap }: Row, shown: readonly Voice[]): Bar {
  if (total === 0) return { label, lengths: [], numbers: [], end: gap ? '' : 'no statements' };
  const numbers = shown.map(({ id }) => byClass[id] ?? 0);
  return {
    label,
    lengths: numbers.map((number) => (100 * number) / total),
    numbers: numbers.map(String),
    end: `${total}`,
  };
}

function wordsOf(rows: readonly Row[], shown: readonly Voice[]): Pick<Chart, 'alt' | 'table'> {
  const sentences = rows.slice(0, 30).map((row) => {
    const parts = shown
      .filter(({ id }) => row.byClass[id])
      .map(({ id, label }) => `${lower(label)} ${row.byClass[id]}`);
    return `${row.label}, ${count(row.total, 'statement')}${parts.length ? `: ${parts.join(', ')}` : ''}.`;
  });
  const more = rows.length > 30 ? ` ${count(rows.length - 30, 'source')} more in the table.` : '';
  return {
    alt: `Statements by class of source. ${sentences.join(' ')}${more}`,
    table: {
      head: ['Source', ...shown.map(({ label }) => label), 'Statements'],
      rows: rows.map((row) => [row.label, ...shown.map(({ id }) => String(row.byClass[id] ?? 0)), String(row.total)]),
    },
  };
}

/** Who is behind the statements of each source: shares of the bar, with the number of statements on each part. */
export function voices(report: Report, width: number = textWidth): Chart | null {
  const all = rowsOf(report);
  if (all.every(({ total }) => total === 0)) return null;
  const rows = ends<Row>(all, (left) => ({ label: `… ${left} sources between`, byClass: {}, total: 0, gap: true }));
  const shown = classes.filter(({ id }) => all.some(({ byClass }) => byClass[id]));
  return {
    id: 'voices',
    title: titleOf(all),
    subtitle: `Share of each source’s statements, with their number on the bar and the number of all at its end.${omission(all.length)}`,
    ...wordsOf(all, shown),
    width,
    ...stackedBars(
      rows.map((row) => barOf(row, shown)),
      shown,
      '%',
    ),
  };
}
