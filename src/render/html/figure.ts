import type { Chart } from '../charts/chart.js';
import { chartColumns } from '../words/long-lists.js';
import { narrowed } from '../words/narrow-table.js';
import { type Content, type Markup, markup } from './markup.js';
import { table } from './table.js';

/**
 * A chart with the words that say how to read it, and its numbers. The page’s script draws it and folds the table up:
 * without a script the table stands open and the empty chart is hidden.
 */
export function figure(chart: Chart, heading: Content): Markup {
  const numbers = narrowed(chart.table);
  return markup`<figure>
${heading}
<figcaption>${chart.subtitle}</figcaption>
<div class="paper" hidden><canvas role="img" aria-label="${chart.alt}" data-chart="${chart.id}" width="${chart.width}" height="${Math.round(chart.height)}"></canvas></div>
<details open><summary>As a table</summary>
${table(`Table: ${chart.title}`, chartColumns(numbers), numbers.rows)}</details>
</figure>
`;
}
