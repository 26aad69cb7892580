import type { DocumentResult, Report } from '../../report/report.js';
import { axisHeight, rowAxis, scoreAxis } from './axes.js';
import { type Chart, textWidth } from './chart.js';
import { type Drawing, frame } from './frame.js';
import { hatchBox } from './marks.js';
import { line, write } from './pen.js';
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
    .map(({ limit, reason, points }) => ({
      title: `Cap at ${whole(limit)}: ${lower(reason).replace(/\.$/, '')}`,
      points,
      findings: null,
    }));
  const lost = [...signals.sort((a, b) => b.points - a.points), ...caps].filter(({ points }) => points >= 0.05);
  let left = 100;
  return lost.map((loss) => {
    const before = left;
    left = Math.max(0, left - loss.points);
    return { ...loss, before, after: left };
  });
}

function draw({ pen, x, y }: Drawing, steps: readonly Step[], score: number): void {
  for (const [row, { points, findings, before, after }] of steps.entries()) {
    write(pen, minus(points), x(before) + 4, y(row), { size: sizes.value, patch: true });
    if (findings === null) {
      const box = { x: x(after), y: y(row) - thickness / 2, width: x(before) - x(after), height: thickness };
      hatchBox(pen, box, colours.loss);
    }
    const foot = row === steps.length - 1 ? score : after;
    line(pen, x(foot), y(row) + thickness / 2, x(foot), y(row + 1) - thickness / 2, colours.muted, 0.75);
  }
  write(pen, whole(score), x(score) + 4, y(steps.length), { size: sizes.value, weight: 'bold', patch: true });
}

function wordsOf(
  name: string,
  steps: readonly Step[],
  score: number,
): Pick<Chart, 'alt' | 'table' | 'title' | 'subtitle'> {
  const largest = steps.reduce((most, step) => (step.points > most.points ? step : most));
  const parts = steps.map(({ title, points, after }) => `${lower(title)} ${minus(points)}, leaving ${tenths(after)}`);
  const what = largest.findings === null ? 'a cap takes' : `${lower(largest.title)} costs`;
  const capped = steps.some(({ findings }) => findings === null);
  return {
    title: `${name}: ${whole(score)} of 100; ${what}${steps.length > 1 ? ' most,' : ''} ${tenths(largest.points)} points`,
    subtitle: `From 100 down to ${tenths(score)}, printed as ${whole(score)}. Each bar is what one signal cost${capped ? '; hatched: a cap' : ''}.`,
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

/** The source, and where it has more than one document, which of them. */
function nameOf(report: Report, { id, source }: DocumentResult): string {
  const siblings = report.documents.filter((each) => each.source === source);
  return siblings.length > 1 ? `${source}, ${id}` : source;
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
    ...wordsOf(nameOf(report, document), steps, score),
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
