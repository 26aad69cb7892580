import { places } from '../../words/places.js';
import { comparisonTitle } from '../../words/titles.js';
import { type Desk, figure, openSection } from '../layout/desk.js';
import { writeStability } from './stability.js';

/** Why this order, and which check made it? */
export function writeComparison(desk: Desk): void {
  const { report, charts } = desk;
  if (charts.comparison.length === 0) return;
  const title = comparisonTitle(report);
  const section = openSection(desk, { title, destination: places.comparison, name: 'Comparison' });
  for (const chart of charts.comparison) figure(desk, chart, section);
  writeStability(desk, section);
}
