import type { Report } from '../../report/report.js';
import { axisHeight, placedRowAxis, scoreAxis } from './axes.js';
import { type Chart, textWidth } from './chart.js';
import { type DotMark, type DotRow, dotRows } from './dot-rows.js';
import { type Drawing, frame } from './frame.js';
import { markRadius, whisker } from './marks.js';
import { line, write } from './pen.js';
import { scoreTable } from './score-table.js';
import { separation } from './separation.js';
import { sourceDots } from './source-dots.js';
import { legendHeight, sourceLegend } from './source-legend.js';
import { colours, sizes, sourceMarks } from './theme.js';
import { whole } from './words.js';

const padding = { top: legendHeight, right: 14, bottom: 0, left: 0 };

/** An overall score with its interval, and its number where there is room. */
function overall({ pen, x, area }: Drawing, { interval, score, mark }: DotMark, y: number): void {
  const [low, high] = (interval ?? [score, score]).map(x) as [number, number];
  if (interval) whisker(pen, low, high, y, mark.line);
  const right = Math.max(high, x(score) + markRadius) + 4;
  const left = Math.min(low, x(score) - markRadius) - 4;
  const style = { size: sizes.value, weight: 'bold', patch: true } as const;
  if (right < area.right - 8) write(pen, whole(score), right, y, style);
  else write(pen, whole(score), left, y, { ...style, align: 'right' });
}

/** The range of a check from its weakest source to its best. */
function range({ pen, x, area }: Drawing, marks: readonly DotMark[], y: number): void {
  line(pen, area.left, y, area.right, y, colours.rule, 0.75);
  const scores = marks.map(({ score }) => score);
  if (scores.length > 1) line(pen, x(Math.min(...scores)), y, x(Math.max(...scores)), y, colours.range, 3);
}

function under(drawing: Drawing, [first, ...checks]: readonly DotRow[]): void {
  for (const mark of first!.marks) overall(drawing, mark, drawing.y(first!.centre + mark.offset));
  for (const { marks, centre } of checks) range(drawing, marks, drawing.y(centre));
}

/** One data set for each source, with its mark. */
function datasetsOf(report: Report, rows: readonly DotRow[]): readonly object[] {
  return report.sources.map((_, index) => {
    const mark = sourceMarks[index]!;
    const data = rows.flatMap(({ centre, marks }) =>
      marks.filter((each) => each.mark === mark).map(({ score, offset }) => ({ x: score, y: centre + offset })),
    );
    const look = { pointStyle: mark.shape, backgroundColor: mark.fill, borderColor: mark.line, borderWidth: 1 };
    return { ...look, data, radius: markRadius, clip: false };
  });
}

/** Where the sources differ: a row for each check and one for the score; beyond four sources, a row for each source. */
export function dotPlot(report: Report, width: number = textWidth): Chart | null {
  if (report.sources.every(({ score }) => score === null)) return null;
  if (report.sources.length > sourceMarks.length) return sourceDots(report, width);
  const rows = dotRows(report);
  const last = rows.at(-1)!;
  const plot = last.centre + last.height / 2;
  const labels = rows.map(({ label }) => label);
  const centres = rows.map(({ centre }) => centre);
  return {
    id: 'dot-plot',
    title: separation(report),
    subtitle: 'Points kept of 100, one mark a source. The lines show what a few sentences more or fewer could change.',
    ...scoreTable(report),
    width,
    height: legendHeight + plot + axisHeight,
    config: frame({
      type: 'scatter',
      datasets: datasetsOf(report, rows),
      x: scoreAxis(),
      y: placedRowAxis(labels, centres, plot, 0),
      padding,
      under: (drawing) => {
        sourceLegend(drawing, report.sources);
        under(drawing, rows);
      },
    }),
  };
}
