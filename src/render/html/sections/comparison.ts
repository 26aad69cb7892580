import type { Chart } from '../../charts/chart.js';
import { places } from '../../words/places.js';
import { comparisonTitle } from '../../words/titles.js';
import { figure } from '../figure.js';
import { type Content, markup } from '../markup.js';
import { section } from '../section.js';
import type { View } from '../view.js';
import { stability } from './stability.js';

/** A chart under its title. */
export const titledFigure = (chart: Chart): Content => figure(chart, markup`<h3>${chart.title}</h3>`);

/** Why this order, and which check made it? */
export const comparison = (view: View): Content =>
  view.charts.comparison.length > 0 &&
  section({ id: places.comparison, title: comparisonTitle(view.report) }, [
    ...view.charts.comparison.map(titledFigure),
    stability(view),
  ]);
