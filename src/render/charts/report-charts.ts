import type { Report } from '../../report/report.js';
import type { Chart } from './chart.js';
import type * as drawing from './index.js';

/** The charts of a report; `null` where there is nothing to draw. */
export interface Charts {
  readonly comparison: readonly Chart[];
  readonly voices: Chart | null;
  readonly waterfall: (documentId: string) => Chart | null;
}

/** @param width of the text block, in points */
export function chartsOf(
  { dotPlot, spread, checkMatrix, stackedLosses, scatter, voices, waterfall }: typeof drawing,
  report: Report,
  width: number,
): Charts {
  const comparison = [dotPlot, spread, checkMatrix, stackedLosses, scatter].map((chart) => chart(report, width));
  return {
    comparison: comparison.filter((chart) => chart !== null),
    voices: voices(report, width),
    waterfall: (documentId) => waterfall(report, documentId, width),
  };
}
