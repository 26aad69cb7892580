import type { Report } from '../../report/report.js';
import { type Chart, textWidth } from './chart.js';
import { checkMatrix } from './check-matrix.js';
import { dotPlot } from './dot-plot.js';
import { scatter } from './scatter.js';
import { spread } from './spread.js';
import { stackedLosses } from './stacked-losses.js';
import { voices } from './voices.js';
import { waterfall } from './waterfall.js';

export type { Chart } from './chart.js';
export { checkMatrix } from './check-matrix.js';
export { dotPlot } from './dot-plot.js';
export { scatter } from './scatter.js';
export { spread } from './spread.js';
export { stackedLosses } from './stacked-losses.js';
export { voices } from './voices.js';
export { waterfall } from './waterfall.js';

/** Every chart that the report has something to show in: those of the whole run, then each document's waterfall. */
export function allCharts(report: Report, width: number = textWidth): Chart[] {
  const charts = [dotPlot, spread, checkMatrix, stackedLosses, voices, scatter].map((chart) => chart(report, width));
  const waterfalls = report.documents.map(({ id }) => waterfall(report, id, width));
  return [...charts, ...waterfalls].filter((chart) => chart !== null);
}
