import type { Report } from '../../report/report.js';
import { type Chart, textWidth } from './chart.js';
import { type Drawing, frame, rowAxis } from './frame.js';
import { hatch, type Pen, shorten, write } from './pen.js';
import { checkScore, checksShown, omission, type SourceRow, sourceRows } from './rows.js';
import { scoreTable } from './score-table.js';
import { colours, family, heat, sizes } from './theme.js';
import { list, lower, whole } from './words.js';

type Checks = Report['legend']['checks'];

const headHeight = 22;
const keyHeight = 26;
const padding = { top: 0, right: 2, bottom: keyHeight, left: 0 };

const tint = (score: number) => heat.find(({ min }) => Math.round(score) >= min)!;

function checkAxis(checks: Checks): object {
  return {
    type: 'linear',
    position: 'top',
    min: 0,
    max: checks.length,
    stacked: true,
    grid: { display: false },
    border: { display: false },
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
    afterFit: (axis: { height: number }) => {
      axis.height = headHeight;
    },
  };
}

function cells(drawing: Drawing, rows: readonly SourceRow[], checks: Checks, rowHeight: number): void {
  const { ctx, scales } = drawing;
  const width = scales.x!.getPixelForValue(1) - scales.x!.getPixelForValue(0);
  for (const [row, { source }] of rows.entries()) {
    if (!source) continue;
    const y = scales.y!.getPixelForValue(row);
    for (const [column, { id }] of checks.entries()) {
      const x = scales.x!.getPixelForValue(column + 0.5);
      const score = checkScore(source, id);
      if (score !== null) {
        write(ctx, whole(score), x, y, {
          size: sizes.value,
          weight: 'bold',
          align: 'center',
          colour: tint(score).text,
        });
        continue;
      }
      hatch(
        ctx,
        { x: x - width / 2 + 1, y: y - rowHeight / 2 + 1, width: width - 2, height: rowHeight - 2 },
        colours.range,
      );
      ctx.fillStyle = colours.paper;
      ctx.fillRect(x - 11, y - 6, 22, 12);
      write(ctx, 'n/a', x, y, { size: sizes.value, align: 'center', colour: colours.muted });
    }
  }
}

function key({ ctx, chartArea, height }: Drawing, missing: boolean): void {
  const y = height - 8;
  let x = chartArea.left + 1;
  for (const [index, { min, fill }] of heat.entries()) {
    const max = index === 0 ? 100 : heat[index - 1]!.min - 1;
    ctx.fillStyle = fill;
    ctx.fillRect(x, y - 5, 14, 10);
    ctx.strokeStyle = colours.range;
    ctx.lineWidth = 0.5;
    ctx.strokeRect(x, y - 5, 14, 10);
    write(ctx, `${min}–${max}`, x + 18, y, { colour: colours.muted });
    x += 56;
  }
  if (!missing) return;
  hatch(ctx, { x, y: y - 5, width: 14, height: 10 }, colours.range, 3);
  ctx.strokeRect(x, y - 5, 14, 10);
  write(ctx, 'not applicable', x + 18, y, { colour: colours.muted });
}

function titleOf(report: Report, checks: Checks): string {
  const all = report.sources.flatMap((source) =>
    checks.flatMap(({ id, title }) => {
      const score = checkScore(source, id);
      return score === null ? [] : [{ name: source.name, title, score: Math.round(score) }];
    }),
  );
  const lowest = Math.min(...all.map(({ score }) => score));
  const weakest = all.filter(({ score }) => score === lowest);
  if (weakest.length === all.length && all.length > 1) return `Every check stands at ${lowest} for every source`;
  if (weakest.length > 2) {
    const titles = [...new Set(weakest.map(({ title }) => title))];
    const where = titles.length === 1 ? `, all in ${lower(titles[0]!)}` : '';
    return `${weakest.length} cells share the lowest score, ${lowest}${where}`;
  }
  const named = list(weakest.map(({ name, title }) => `${lower(title)} at ${name}`));
  return `Weakest: ${named}, with ${lowest} of 100`;
}

/** Which check is weakest where: a number for each check and source, darker where fewer points are kept. */
export function checkMatrix(report: Report, width: number = textWidth): Chart | null {
  const checks = checksShown(report);
  const rows = sourceRows(report);
  const scores = report.sources.flatMap((source) => checks.map(({ id }) => checkScore(source, id)));
  if (scores.every((score) => score === null)) return null;
  const rowHeight = rows.length > 12 ? 16 : 24;
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
    title: titleOf(report, checks),
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
        key(drawing, scores.includes(null));
      },
    }),
  };
}
