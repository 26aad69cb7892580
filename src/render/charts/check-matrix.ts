import type { Report } from '../../report/report.js';
import { fixedHeight, noGrid, rowAxis } from './axes.js';
import { type Chart, textWidth } from './chart.js';
import { type Drawing, frame } from './frame.js';
import { hatch } from './marks.js';
import { type Pen, shorten, write } from './pen.js';
import { checkScore, checksShown, omission, type SourceRow, sourceRows } from './rows.js';
import { scoreTable } from './score-table.js';
import { colours, family, heat, sizes } from './theme.js';
import { weakness } from './weakness.js';
import { whole } from './words.js';

type Checks = Report['legend']['checks'];

const headHeight = 20;
const keyHeight = 22;
const padding = { top: 0, right: 2, bottom: keyHeight, left: 0 };

const tint = (score: number) => heat.find(({ min }) => Math.round(score) >= min)!;

function checkAxis(checks: Checks): object {
  return {
    type: 'linear',
    position: 'top',
    min: 0,
    max: checks.length,
    stacked: true,
    grid: noGrid,
    border: noGrid,
    ticks: {
      autoSkip: false,
      maxRotation: 0,
      padding: 6,
      color: colours.text,
      font: { family, size: sizes.label },
      callback(this: { ctx: Pen; width: number }, _value: number, index: number) {
        return shorten(this.ctx, checks[index]!.title, this.width / checks.length - 4, { size: sizes.label });
      },
    },
    afterBuildTicks: (axis: { ticks: { value: number }[] }) => {
      axis.ticks = checks.map((_, index) => ({ value: index + 0.5 }));
    },
    afterFit: fixedHeight(headHeight),
  };
}

function cell(pen: Pen, score: number | null, x: number, y: number, width: number, height: number): void {
  const style = { size: sizes.value, align: 'center' } as const;
  if (score !== null) {
    write(pen, whole(score), x, y, { ...style, weight: 'bold', colour: tint(score).text });
    return;
  }
  hatch(pen, { x: x - width / 2 + 1, y: y - height / 2 + 1, width: width - 2, height: height - 2 }, colours.range);
  write(pen, 'n/a', x, y, { ...style, colour: colours.muted, patch: true });
}

function cells({ pen, x, y }: Drawing, rows: readonly SourceRow[], checks: Checks, height: number): void {
  const width = x(1) - x(0);
  for (const [row, { source }] of rows.entries()) {
    for (const [column, { id }] of checks.entries()) {
      if (source) cell(pen, checkScore(source, id), x(column + 0.5), y(row), width, height);
    }
  }
}

function key({ pen, area, left }: Drawing, missing: string): void {
  const y = area.bottom + keyHeight - 7;
  let x = left;
  for (const [index, { min, fill }] of heat.entries()) {
    const max = index === 0 ? 100 : heat[index - 1]!.min - 1;
    pen.fillStyle = fill;
    pen.fillRect(x, y - 5, 14, 10);
    pen.strokeStyle = colours.range;
    pen.lineWidth = 0.5;
    pen.strokeRect(x, y - 5, 14, 10);
    write(pen, `${min}–${max}`, x + 18, y, { colour: colours.muted });
    x += 56;
  }
  if (!missing) return;
  hatch(pen, { x, y: y - 5, width: 14, height: 10 }, colours.range);
  pen.strokeRect(x, y - 5, 14, 10);
  write(pen, missing, x + 18, y, { colour: colours.muted });
}

/** Which check is weakest where: a number for each check and source, darker where fewer points are kept. */
export function checkMatrix(report: Report, width: number = textWidth): Chart | null {
  const checks = checksShown(report);
  const rows = sourceRows(report);
  const scores = report.sources.flatMap((source) => checks.map(({ id }) => checkScore(source, id)));
  if (scores.every((score) => score === null)) return null;
  const unscored = report.sources.some(({ score }) => score === null);
  const missing = unscored ? 'not applicable, or not scored' : scores.includes(null) ? 'not applicable' : '';
  const rowHeight = rows.length > 12 ? 16 : 21;
  const datasets = checks.map(({ id }) => ({
    data: rows.map(({ source }) => (source ? 1 : null)),
    backgroundColor: rows.map(({ source }) => {
      const score = source && checkScore(source, id);
      return score === null ? colours.paper : tint(score).fill;
    }),
    borderColor: colours.paper,
    borderWidth: 1,
    borderSkipped: false,
    barPercentage: 1,
    categoryPercentage: 1,
  }));
  return {
    id: 'check-matrix',
    title: weakness(report, checks),
    subtitle: `Points kept of 100 in each check. Dark means fewer points.${omission(report.sources.length)}`,
    ...scoreTable(report),
    width,
    height: headHeight + rows.length * rowHeight + keyHeight,
    config: frame({
      type: 'bar',
      labels: rows.map(({ label }) => label),
      datasets,
      x: checkAxis(checks),
      y: rowAxis(rows.map(({ label }) => label)),
      padding,
      over: (drawing) => {
        cells(drawing, rows, checks, rowHeight);
        key(drawing, missing);
      },
    }),
  };
}
