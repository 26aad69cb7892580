import type { Report } from '../../report/report.js';
import { axisHeight, placedRowAxis, scoreAxis } from './axes.js';
import { type Chart, textWidth } from './chart.js';
import { type Drawing, frame } from './frame.js';
import { markRadius, whisker } from './marks.js';
import { line, write } from './pen.js';
import { omission, type SourceRow, sourceRows } from './rows.js';
import { scoreTable } from './score-table.js';
import { colours, sizes } from './theme.js';
import { whole } from './words.js';

const rowHeight = 15;
const padding = { top: 4, right: 30, bottom: 0, left: 0 };

function draw(drawing: Drawing, rows: readonly SourceRow[]): void {
  const { pen, area } = drawing;
  for (const [index, { source }] of rows.entries()) {
    const y = drawing.y((index + 0.5) * rowHeight);
    if (!source) continue;
    line(pen, area.left, y, area.right, y, colours.rule, 0.5);
    if (source.interval) {
      const [low, high] = source.interval.map(drawing.x) as [number, number];
      whisker(pen, low, high, y, colours.accent);
    }
    const none = source.score === null;
    const style = { size: sizes.value, weight: 'bold', align: 'right' } as const;
    if (none) write(pen, 'not scored', area.left + 6, y, { colour: colours.muted, patch: true });
    else write(pen, whole(source.score!), drawing.right - 2, y, style);
  }
}

function titleOf(report: Report): string {
  const scored = report.sources.filter(({ score }) => score !== null);
  const [best, last] = [scored[0]!, scored.at(-1)!];
  if (whole(best.score!) === whole(last.score!))
    return `All ${scored.length} scored sources stand at ${whole(best.score!)}`;
  return `The scores of ${scored.length} sources run from ${whole(last.score!)} to ${whole(best.score!)}`;
}

/** The overall score of each of many sources with its interval: told apart by their rows, not by hues. */
export function sourceDots(report: Report, width: number = textWidth): Chart {
  const rows = sourceRows(report);
  const plot = rows.length * rowHeight;
  const centres = rows.map((_, index) => (index + 0.5) * rowHeight);
  const data = rows.flatMap(({ source }, index) =>
    source === null || source.score === null ? [] : [{ x: source.score, y: centres[index]! }],
  );
  const look = { pointStyle: 'circle', backgroundColor: colours.accent, borderColor: colours.accent, borderWidth: 1 };
  return {
    id: 'dot-plot',
    title: titleOf(report),
    subtitle: `Points kept of 100. The lines show what a few sentences more or fewer could change: where they overlap, the order is open.${omission(report.sources.length)}`,
    ...scoreTable(report),
    width,
    height: padding.top + plot + axisHeight,
    config: frame({
      type: 'scatter',
      datasets: [{ ...look, data, radius: markRadius - 0.5, clip: false }],
      x: scoreAxis(),
      y: placedRowAxis(
        rows.map(({ label }) => label),
        centres,
        plot,
      ),
      padding,
      under: (drawing) => draw(drawing, rows),
    }),
  };
}
