import type { DocumentResult, Report } from '../../report/report.js';
import { fixedHeight } from './axes.js';
import { type Chart, textWidth } from './chart.js';
import { type Drawing, frame } from './frame.js';
import { shorten, write } from './pen.js';
import { rankCorrelation } from './rank-correlation.js';
import { colours, family, sizes } from './theme.js';
import { count, whole } from './words.js';

type Scored = DocumentResult & { readonly score: number };

/** Fewer documents show no pattern that a reader could trust. */
const fewest = 7;

const plotHeight = 200;
const axisHeight = 30;
const padding = { top: 8, right: 16, bottom: 0, left: 0 };

/** A round number at or above `value`, with as few ticks as can be read: 1, 2 or 5 times a power of ten. */
function roundStep(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  return [1, 2, 5, 10].map((times) => times * power).find((step) => step >= value)!;
}

function axis(title: string, max: number, step: number, size: object): object {
  return {
    type: 'linear',
    min: 0,
    max,
    grid: { color: colours.rule, drawTicks: false, lineWidth: 0.75 },
    border: { display: false },
    title: { display: true, text: title, color: colours.muted, font: { family, size: sizes.small }, padding: 2 },
    ticks: {
      stepSize: step,
      padding: 5,
      maxRotation: 0,
      autoSkip: false,
      color: colours.muted,
      font: { family, size: sizes.small },
      callback: (value: number) => String(value).replace(/\B(?=(\d{3})+$)/g, ','),
    },
    ...size,
  };
}

/** Names the best and the weakest document, on the side where there is room. */
function names({ pen, area, x, y }: Drawing, documents: readonly Scored[]): void {
  const best = documents.reduce((a, b) => (b.score > a.score ? b : a));
  const weakest = documents.reduce((a, b) => (b.score < a.score ? b : a));
  for (const { words, score, source } of new Set([best, weakest])) {
    const [across, down] = [x(words), y(score)];
    const onRight = across < (area.left + area.right) / 2;
    const text = shorten(pen, `${source}, ${whole(score)}`, 140);
    write(pen, text, across + (onRight ? 7 : -7), down, { align: onRight ? 'left' : 'right' });
  }
}

/** "−0.4"; nothing is "−0.0". */
const correlation = (rho: number): string => `${rho <= -0.05 ? '−' : ''}${Math.abs(rho).toFixed(1)}`;

function titleOf(documents: readonly Scored[], rho: number): string {
  const value = `(rank correlation ${correlation(rho)}, ${count(documents.length, 'document')})`;
  if (Math.abs(rho) < 0.3) return `Length does not decide the score ${value}`;
  return `${rho > 0 ? 'Longer' : 'Shorter'} articles score higher here ${value}`;
}

/** Whether the score is an accident of length: score against words, one mark a document. Null below seven documents. */
export function scatter(report: Report, width: number = textWidth): Chart | null {
  const documents = report.documents.filter((document): document is Scored => document.score !== null);
  if (documents.length < fewest) return null;
  const longest = Math.max(...documents.map(({ words }) => words));
  const step = roundStep(Math.max(1, longest) / 10);
  const rho = rankCorrelation(documents.map(({ words, score }) => [words, score]));
  const data = documents.map(({ words, score }) => ({ x: words, y: score }));
  const look = { backgroundColor: `${colours.accent}99`, borderColor: colours.paper, borderWidth: 0.75, radius: 4 };
  const range = (value: (document: Scored) => number) => documents.map(value);
  const [words, scores] = [range((each) => each.words), range((each) => each.score)];
  return {
    id: 'scatter',
    title: titleOf(documents, rho),
    subtitle: 'Each mark is one document: its score against its length in words.',
    alt: `Score against words of ${count(documents.length, 'document')}: ${Math.min(...words)} to ${Math.max(...words)} words, scores ${whole(Math.min(...scores))} to ${whole(Math.max(...scores))}, rank correlation ${correlation(rho)}.`,
    table: {
      head: ['Document', 'Source', 'Words', 'Score'],
      rows: documents.map(({ id, source, words, score }) => [id, source, String(words), whole(score)]),
    },
    width,
    height: padding.top + plotHeight + axisHeight,
    config: frame({
      type: 'scatter',
      datasets: [{ ...look, data, clip: false }],
      x: axis('Words', Math.ceil(longest / step) * step, step, { afterFit: fixedHeight(axisHeight) }),
      y: axis('Score', 100, 20, {}),
      padding,
      over: (drawing) => names(drawing, documents),
    }),
  };
}
