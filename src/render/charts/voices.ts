import type { Report } from '../../report/report.js';
import { type Chart, textWidth } from './chart.js';
import { axisHeight, type Drawing, frame, rowAxis, scoreAxis } from './frame.js';
import { write } from './pen.js';
import { ends, omission } from './rows.js';
import { barSet, baseline, hatchBars, key, keyHeight, label, type Part } from './segments.js';
import { colours, sizes } from './theme.js';
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

const dark = { text: '#ffffff', letter: '', hatched: false };
const light = { text: colours.text, letter: '', hatched: false };

/** From the best visible source to none; the order on the bar and in the key is the same. */
const classes: readonly Voice[] = [
  { id: 'named-person', label: 'Named person', named: true, fill: '#12355b', ...dark },
  { id: 'organisation', label: 'Organisation', named: true, fill: '#4f7ba3', ...dark },
  { id: 'document', label: 'Document', named: true, fill: '#9dbcd6', ...light },
  { id: 'unnamed-person', label: 'Unnamed person', named: false, fill: '#f2a65a', ...light },
  { id: 'unnamed-group', label: 'Unnamed group', named: false, fill: '#fddfa8', ...light },
  { id: 'none', label: 'No source', named: false, fill: colours.paper, ...light, hatched: true },
];

const keyGap = 10;
const padding = { top: 2, right: 44, left: 0 };

function rowsOf(report: Report): readonly Row[] {
  return report.sources.map(({ name, documents }) => {
    const byClass: Record<string, number> = {};
    for (const { voices } of report.documents.filter(({ id }) => documents.includes(id))) {
      for (const { id } of classes) byClass[id] = (byClass[id] ?? 0) + (voices.byClass[id] ?? 0);
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
  const most = spoken.reduce((a, b) => (share(b) > share(a) ? b : a));
  const least = spoken.reduce((a, b) => (share(b) < share(a) ? b : a));
  if (unnamed(most) === 0) return 'A named person, an organisation or a document stands behind every statement';
  const first = `${unnamed(most)} of ${count(most.total, 'statement')} at ${most.label} come without a name`;
  if (share(least) === share(most)) return first;
  return `${first}, ${unnamed(least)} of ${least.total} at ${least.label}`;
}

function draw(drawing: Drawing, rows: readonly Row[], shown: readonly Voice[], thickness: number): void {
  const { ctx, scales, chartArea } = drawing;
  for (const [index, row] of rows.entries()) {
    const y = scales.y!.getPixelForValue(index);
    if (row.gap) continue;
    if (row.total === 0) {
      write(ctx, 'no statements', chartArea.left + 6, y, { colour: colours.muted });
      continue;
    }
    let done = 0;
    for (const voice of shown) {
      const number = row.byClass[voice.id] ?? 0;
      const [from, to] = [done, done + number].map((n) => scales.x!.getPixelForValue((100 * n) / row.total)) as [
        number,
        number,
      ];
      hatchBars(drawing, voice, [[from, to, y]], thickness);
      if (number > 0) label(drawing, voice, [String(number)], from, to, y);
      done += number;
    }
    write(ctx, String(row.total), drawing.width - 12, y, { size: sizes.value, weight: 'bold', align: 'right' });
  }
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
  const rowHeight = rows.length > 12 ? 16 : 26;
  const thickness = rows.length > 12 ? 12 : 17;
  const keyTop = padding.top + rows.length * rowHeight + axisHeight + keyGap;
  const labels = rows.map((row) => row.label);
  return {
    id: 'voices',
    title: titleOf(all),
    subtitle: `Share of each source’s statements, with their number on the bar and their sum at its end.${omission(all.length)}`,
    ...wordsOf(all, shown),
    width,
    height: keyTop + keyHeight(shown.length),
    config: frame({
      type: 'bar',
      labels,
      datasets: shown.map((voice) =>
        barSet(
          voice,
          rows.map(({ byClass, total }) => (total ? (100 * (byClass[voice.id] ?? 0)) / total : null)),
          thickness,
        ),
      ),
      x: scoreAxis('%'),
      y: rowAxis(labels),
      padding: { ...padding, bottom: keyGap + keyHeight(shown.length) },
      under: (drawing) => {
        for (const index of rows.keys()) baseline(drawing, drawing.scales.y!.getPixelForValue(index));
      },
      over: (drawing) => {
        draw(drawing, rows, shown, thickness);
        key(drawing, shown, keyTop);
      },
    }),
  };
}
