import type { Report } from '../../report/report.js';
import { axisHeight, placedRowAxis, scoreAxis } from './axes.js';
import { type Chart, textWidth } from './chart.js';
import { type Drawing, frame } from './frame.js';
import { markRadius } from './marks.js';
import { line } from './pen.js';
import { ends, omission } from './rows.js';
import { colours } from './theme.js';
import { count, whole } from './words.js';

const rowHeight = 15;
const padding = { top: 4, right: 14, bottom: 0, left: 0 };
/** With fewer scored articles the mean says as much. */
const fewest = 3;
/** Articles of one source that lie within so many points are said to be alike. */
const alike = 5;

/** A source and the scores of its articles, ascending; no scores for the row that stands for those between. */
interface Spread {
  readonly label: string;
  readonly scores: readonly number[];
  readonly mean: number;
}

function spreadsOf({ sources, documents }: Report): Spread[] {
  const scores = new Map(documents.map(({ id, score }) => [id, score]));
  return sources.flatMap(({ name, documents: own, score }) => {
    const scored = own.flatMap((id) => scores.get(id) ?? []).sort((a, b) => a - b);
    return scored.length < fewest || score === null ? [] : [{ label: name, scores: scored, mean: score }];
  });
}

const median = (sorted: readonly number[]): number =>
  (sorted[(sorted.length - 1) >> 1]! + sorted[sorted.length >> 1]!) / 2;

const width = ({ scores }: Spread): number => scores.at(-1)! - scores[0]!;

function titleOf(spreads: readonly Spread[]): string {
  const widest = spreads.reduce((best, spread) => (width(spread) > width(best) ? spread : best));
  if (width(widest) <= alike)
    return spreads.length === 1
      ? `The articles of ${widest.label} score alike`
      : 'The articles of each source score alike';
  const range = `${whole(widest.scores[0]!)} to ${whole(widest.scores.at(-1)!)}`;
  return spreads.length === 1
    ? `The articles of ${widest.label} score from ${range}`
    : `The articles of ${widest.label} lie furthest apart: ${range}`;
}

/** The row's range and its mean, beneath the articles. */
function under(drawing: Drawing, rows: readonly Spread[]): void {
  const { pen, area, x } = drawing;
  for (const [index, { scores, mean }] of rows.entries()) {
    if (scores.length === 0) continue;
    const y = drawing.y((index + 0.5) * rowHeight);
    line(pen, area.left, y, area.right, y, colours.rule, 0.5);
    line(pen, x(scores[0]!), y, x(scores.at(-1)!), y, colours.range, 3);
    line(pen, x(mean), y - 5, x(mean), y + 5, colours.accent, 1.5);
  }
}

function words(spreads: readonly Spread[]): Pick<Chart, 'alt' | 'table'> {
  const rows = spreads.map(({ label, scores, mean }) => [
    label,
    String(scores.length),
    whole(scores[0]!),
    whole(median(scores)),
    whole(scores.at(-1)!),
    whole(mean),
  ]);
  const sentences = rows
    .slice(0, 30)
    .map(
      ([name, articles, low, middle, high]) =>
        `${name}: ${articles} articles from ${low} to ${high}, median ${middle}.`,
    );
  const more = rows.length > 30 ? ` ${count(rows.length - 30, 'source')} more in the table.` : '';
  return {
    alt: `Scores of the articles of ${count(rows.length, 'source')}, of 100. ${sentences.join(' ')}${more}`,
    table: { head: ['Source', 'Articles', 'Lowest', 'Median', 'Highest', 'Mean'], rows },
  };
}

/** How far the articles of each source lie apart; `null` where no source has three scored ones. */
export function spread(report: Report, chartWidth: number = textWidth): Chart | null {
  const spreads = spreadsOf(report);
  if (spreads.length === 0) return null;
  const rows = ends(spreads, (left) => ({ label: `… ${left} sources between`, scores: [], mean: 0 }));
  const plot = rows.length * rowHeight;
  const centres = rows.map((_, index) => (index + 0.5) * rowHeight);
  const data = rows.flatMap(({ scores }, index) => scores.map((score) => ({ x: score, y: centres[index]! })));
  const look = { pointStyle: 'circle', backgroundColor: colours.paper, borderColor: colours.accent, borderWidth: 1 };
  const labels = rows.map(({ label }) => label);
  return {
    id: 'spread',
    title: titleOf(spreads),
    subtitle: `Points kept of 100, a ring for each article and a stroke for the mean.${omission(spreads.length)}`,
    ...words(spreads),
    width: chartWidth,
    height: padding.top + plot + axisHeight,
    config: frame({
      type: 'scatter',
      datasets: [{ ...look, data, radius: markRadius - 1.2, clip: false }],
      x: scoreAxis(),
      y: placedRowAxis(labels, centres, plot),
      padding,
      under: (drawing) => under(drawing, rows),
    }),
  };
}
