import type { Report, SourceResult } from '../../report/report.js';
import { type Chart, textWidth } from './chart.js';
import { axisHeight, type Drawing, frame, rowAxis, scoreAxis } from './frame.js';
import { type Loss, lossesOf } from './losses.js';
import { write } from './pen.js';
import { omission, type SourceRow, sourceRows } from './rows.js';
import { barSet, baseline, hatchBars, key, keyHeight, label } from './segments.js';
import { colours, sizes } from './theme.js';
import { count, lower, minus, tenths } from './words.js';

const keyGap = 10;
const padding = { top: 2, right: 40, left: 0 };

const totalOf = (source: SourceResult): number => source.losses.reduce((sum, { points }) => sum + points, 0);

function draw(drawing: Drawing, rows: readonly SourceRow[], losses: readonly Loss[], thickness: number): void {
  const { ctx, scales } = drawing;
  for (const [index, { source }] of rows.entries()) {
    if (!source) continue;
    const y = scales.y!.getPixelForValue(index);
    let lost = 0;
    for (const loss of losses) {
      const points = loss.pointsOf(source);
      const [from, to] = [lost, lost + points].map((value) => scales.x!.getPixelForValue(value)) as [number, number];
      hatchBars(drawing, loss.part, [[from, to, y]], thickness);
      if (points > 0)
        label(drawing, loss.part, [`${loss.part.letter} ${tenths(points)}`, loss.part.letter], from, to, y);
      lost += points;
    }
    const right = scales.x!.getPixelForValue(lost) + 5;
    if (source.score === null) write(ctx, 'not scored', right, y, { colour: colours.muted });
    else write(ctx, lost < 0.05 ? 'nothing lost' : minus(lost), right, y, { size: sizes.value, weight: 'bold' });
  }
}

function titleOf(scored: readonly SourceResult[]): string {
  const tops = scored.flatMap(({ name, losses }) => {
    const top = losses.reduce<(typeof losses)[number] | null>(
      (most, each) => (!most || each.points > most.points ? each : most),
      null,
    );
    return top && top.points > 0 ? [{ name, title: top.title, points: top.points }] : [];
  });
  const titles = [...new Set(tops.map(({ title }) => title))];
  const times = (title: string) => tops.filter((top) => top.title === title).length;
  const most = titles.reduce((best, title) => (times(title) > times(best) ? title : best));
  const largest = tops.filter(({ title }) => title === most).reduce((a, b) => (b.points > a.points ? b : a));
  if (scored.length === 1) return `${largest.title} costs ${largest.name} most: ${tenths(largest.points)} points`;
  if (times(most) > 1) {
    return `${most} is the largest loss of ${times(most)} of ${scored.length} sources, up to ${tenths(largest.points)} points`;
  }
  const top = tops.reduce((a, b) => (b.points > a.points ? b : a));
  return `The largest single loss is ${lower(top.title)} at ${top.name}: ${tenths(top.points)} points`;
}

function wordsOf(report: Report, losses: readonly Loss[]): Pick<Chart, 'alt' | 'table'> {
  const rows = report.sources.map((source) => [
    source.name,
    ...losses.map((loss) => (source.score === null ? 'n/a' : tenths(loss.pointsOf(source)))),
    source.score === null ? 'not scored' : tenths(totalOf(source)),
  ]);
  const sentences = report.sources.slice(0, 30).map((source) => {
    if (source.score === null) return `${source.name}: not scored.`;
    const parts = losses.flatMap((loss) => {
      const points = loss.pointsOf(source);
      return points < 0.05 ? [] : [`${lower(loss.title)} ${tenths(points)}`];
    });
    return `${source.name} loses ${tenths(totalOf(source))}${parts.length ? `: ${parts.join(', ')}` : ''}.`;
  });
  const more = rows.length > 30 ? ` ${count(rows.length - 30, 'source')} more in the table.` : '';
  return {
    alt: `Points lost of 100. ${sentences.join(' ')}${more}`,
    table: { head: ['Source', ...losses.map(({ title }) => title), 'Points lost'], rows },
  };
}

/** What cost each source its points: a bar from 0 to what was lost, a segment for each signal and cap. */
export function stackedLosses(report: Report, width: number = textWidth): Chart | null {
  const scored = report.sources.filter(({ score }) => score !== null);
  if (scored.every((source) => totalOf(source) < 0.05)) return null;
  const losses = lossesOf(report);
  const rows = sourceRows(report);
  const rowHeight = rows.length > 12 ? 16 : 26;
  const thickness = rows.length > 12 ? 12 : 17;
  const plot = rows.length * rowHeight;
  const keyTop = padding.top + plot + axisHeight + keyGap;
  const labels = rows.map((row) => row.label);
  return {
    id: 'stacked-losses',
    title: titleOf(scored),
    subtitle: `Points lost of 100, by signal; what is left to 100 was kept. Letters: see the key.${omission(report.sources.length)}`,
    ...wordsOf(report, losses),
    width,
    height: keyTop + keyHeight(losses.length),
    config: frame({
      type: 'bar',
      labels,
      datasets: losses.map(({ part, pointsOf }) =>
        barSet(
          part,
          rows.map(({ source }) => (source ? pointsOf(source) : null)),
          thickness,
        ),
      ),
      x: scoreAxis(),
      y: rowAxis(labels),
      padding: { ...padding, bottom: keyGap + keyHeight(losses.length) },
      under: (drawing) => {
        for (const index of rows.keys()) baseline(drawing, drawing.scales.y!.getPixelForValue(index));
      },
      over: (drawing) => {
        draw(drawing, rows, losses, thickness);
        key(
          drawing,
          losses.map(({ part }) => part),
          keyTop,
        );
      },
    }),
  };
}
