import type { DocumentResult, Report } from '../../report/report.js';
import { type Chart, textWidth } from './chart.js';
import { axisHeight, type Drawing, frame, rowAxis, scoreAxis } from './frame.js';
import { hatch, line, write } from './pen.js';
import { colours, sizes } from './theme.js';
import { count, lower, minus, tenths, whole } from './words.js';

interface Step {
  readonly title: string;
  readonly points: number;
  /** Charged findings behind it; `null` for a cap. */
  readonly findings: number | null;
  readonly before: number;
  readonly after: number;
}

const rowHeight = 17;
const thickness = 11;
const padding = { top: 0, right: 34, bottom: 0, left: 0 };

/** Largest loss first; caps come last because they are applied after the mean. */
function stepsOf(report: Report, document: DocumentResult): readonly Step[] {
  const titles = new Map(report.legend.signals.map(({ id, check, title }) => [`${check}/${id}`, title]));
  const signals = document.checks.flatMap(({ id: check, signals }) =>
    signals.map(({ id, points }) => {
      const charged = document.findings.filter((each) => each.check === check && each.signal === id && each.charged);
      return { title: titles.get(`${check}/${id}`) ?? id, points, findings: charged.length };
    }),
  );
  const caps = document.caps
    .filter(({ applied }) => applied)
    .map(({ reason, points }) => ({ title: `Cap: ${lower(reason)}`, points, findings: null }));
  const lost = [...signals.sort((a, b) => b.points - a.points), ...caps].filter(({ points }) => points >= 0.05);
  let left = 100;
  return lost.map((loss) => {
    const before = left;
    left = Math.max(0, left - loss.points);
    return { ...loss, before, after: left };
  });
}

function draw(drawing: Drawing, steps: readonly Step[], score: number): void {
  const { ctx, scales } = drawing;
  const x = (value: number) => scales.x!.getPixelForValue(value);
  const y = (row: number) => scales.y!.getPixelForValue(row);
  for (const [row, { points, findings, before, after }] of steps.entries()) {
    write(ctx, minus(points), x(before) + 4, y(row), { size: sizes.value });
    if (findings === null) {
      const box = { x: x(after), y: y(row) - thickness / 2, width: x(before) - x(after), height: thickness };
      hatch(ctx, box, colours.loss, 3.5);
      ctx.strokeStyle = colours.loss;
      ctx.lineWidth = 0.75;
      ctx.strokeRect(box.x, box.y, box.width, box.height);
    }
    const foot = row === steps.length - 1 ? score : after;
    line(ctx, x(foot), y(row) + thickness / 2, x(foot), y(row + 1) - thickness / 2, colours.muted, 0.75);
  }
  write(ctx, whole(score), x(score) + 4, y(steps.length), { size: sizes.value, weight: 'bold' });
}

function wordsOf(
  document: DocumentResult,
  steps: readonly Step[],
  score: number,
): Pick<Chart, 'alt' | 'table' | 'title' | 'subtitle'> {
  const largest = steps.reduce((most, step) => (step.points > most.points ? step : most));
  const parts = steps.map(({ title, points, after }) => `${lower(title)} ${minus(points)}, leaving ${tenths(after)}`);
  const cost = `costs most, ${tenths(largest.points)} points`;
  return {
    title: `${document.source}: ${whole(score)} of 100; ${lower(largest.title)} ${cost}`,
    subtitle: `From 100 down to ${tenths(score)}, printed as ${whole(score)}. Each bar is what one signal cost${steps.some(({ findings }) => findings === null) ? '; hatched: a cap' : ''}.`,
    alt: `From 100 points: ${parts.join('; ')}. Score ${whole(score)}.`,
    table: {
      head: ['Signal', 'Findings', 'Points', 'Left'],
      rows: [
        ...steps.map(({ title, findings, points, after }) => [
          title,
          findings === null ? '–' : String(findings),
          minus(points),
          tenths(after),
        ]),
        ['Score', '', '', whole(score)],
      ],
    },
  };
}

/** How one document came from 100 down to its score, signal by signal. Null without a score or without a loss. */
export function waterfall(report: Report, documentId: string, width: number = textWidth): Chart | null {
  const document = report.documents.find(({ id }) => id === documentId);
  if (!document || document.score === null) return null;
  const { score } = document;
  const steps = stepsOf(report, document);
  if (steps.length === 0) return null;
  const labels = [
    ...steps.map(({ title, findings }) => (findings === null ? title : `${title} (${count(findings, 'finding')})`)),
    'Score',
  ];
  const bar = { barThickness: thickness, borderWidth: 0, grouped: false };
  return {
    id: `waterfall-${document.id}`,
    ...wordsOf(document, steps, score),
    width,
    height: padding.top + labels.length * rowHeight + axisHeight,
    config: frame({
      type: 'bar',
      labels,
      datasets: [
        {
          ...bar,
          data: [...steps.map(({ before, after }) => [after, before]), [0, score]],
          backgroundColor: [
            ...steps.map(({ findings }) => (findings === null ? colours.paper : colours.loss)),
            colours.accent,
          ],
        },
      ],
      x: scoreAxis(),
      y: rowAxis(labels, steps.length),
      padding,
      over: (drawing) => draw(drawing, steps, score),
    }),
  };
}
