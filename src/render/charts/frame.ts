import type { ChartConfiguration } from 'chart.js';
import type { Pen } from './pen.js';
import { colours, family, sizes } from './theme.js';

/** Room around the plot, in points. */
interface Padding {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** What an inline plugin may know of the chart that it draws on; everything in points. */
export interface Drawing {
  readonly pen: Pen;
  /** The plot within its axes. */
  readonly area: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  /** Edges of the whole chart. */
  readonly left: number;
  readonly right: number;
  readonly x: (value: number) => number;
  readonly y: (value: number) => number;
}

interface Parts {
  readonly type: 'bar' | 'scatter';
  readonly labels?: readonly string[];
  readonly datasets: readonly object[];
  readonly x: object;
  readonly y: object;
  readonly padding: Padding;
  /** Drawn beneath the marks. */
  readonly under?: (drawing: Drawing) => void;
  /** Drawn over the marks. */
  readonly over?: (drawing: Drawing) => void;
}

/** What a plugin is given by chart.js, as far as it is used here. */
interface Drawn {
  readonly ctx: Pen;
  readonly chartArea: Drawing['area'];
  readonly scales: Readonly<Record<'x' | 'y', { readonly left: number; getPixelForValue(value: number): number }>>;
}

const drawingOf = ({ ctx, chartArea, scales }: Drawn, paddingRight: number): Drawing => ({
  pen: ctx,
  area: chartArea,
  left: scales.y.left,
  right: chartArea.right + paddingRight,
  x: (value) => scales.x.getPixelForValue(value),
  y: (value) => scales.y.getPixelForValue(value),
});

/** A configuration of chart.js that draws at once, at its given size, in the fonts of the report, and only what it is told to. */
export function frame({ type, labels, datasets, x, y, padding, under, over }: Parts): ChartConfiguration {
  const off = { display: false, enabled: false };
  return {
    type,
    data: { ...(labels && { labels: [...labels] }), datasets: [...datasets] },
    options: {
      ...(type === 'bar' && { indexAxis: 'y' }),
      animation: false,
      responsive: false,
      maintainAspectRatio: false,
      events: [],
      locale: 'en-GB',
      color: colours.text,
      font: { family, size: sizes.label },
      layout: { padding, autoPadding: false },
      scales: { x, y },
      plugins: { legend: off, tooltip: off, title: off, subtitle: off, colors: off },
    },
    plugins: [
      {
        id: 'assay',
        beforeDatasetsDraw: (chart: Drawn) => under?.(drawingOf(chart, padding.right)),
        afterDatasetsDraw: (chart: Drawn) => over?.(drawingOf(chart, padding.right)),
      },
    ],
  } as unknown as ChartConfiguration;
}
