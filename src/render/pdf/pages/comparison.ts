import { type Desk, figure, openSection } from '../layout/desk.js';
import { comparisonTitle } from '../words/titles.js';
import { places } from './places.js';

/** Why this order, and which check made it? */
export function writeComparison(desk: Desk): void {
  const { report, charts, width } = desk;
  const lead =
    report.sources.length > 1
      ? 'How far the sources differ, in which check each is weakest, and what cost them their points.'
      : 'In which check the source is weakest, and what cost it its points.';
  const section = openSection(desk, comparisonTitle(report), lead, places.comparison, 'Comparison');
  for (const chart of [charts.dotPlot, charts.checkMatrix, charts.stackedLosses, charts.scatter]) {
    figure(desk, chart(report, width), section);
  }
}
