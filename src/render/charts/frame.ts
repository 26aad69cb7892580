import type { ChartConfiguration } from 'chart.js';
import { type Pen, shorten } from './pen.js';
import { colours, family, sizes } from './theme.js';

/** Room around the plot, in points. */
export interface Padding {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** What an inline plugin may know of the chart that it draws on. */
export interface Drawing {
  readonly ctx: Pen;
  readonly chartArea: { left: number; right: number; top: number; bottom: number };
  readonly width: number;
  readonly height: number;
  readonly scales: Readonly<Record<string, { getPixelForValue(value: number): number }>>;
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

/** Height of `scoreAxis`, in points. */
export const axisHeight = 18;

/** Widest label beside a row, in points; longer ones end in an ellipsis. */
export const labelWidth = 150;

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
        beforeDatasetsDraw: (chart: Drawing) => under?.(chart),
        afterDatasetsDraw: (chart: Drawing) => over?.(chart),
      },
    ],
  } as unknown as ChartConfiguration;
}

/** A linear axis along the bottom, whole: from 0 to 100. */
export function scoreAxis(unit = ''): object {
  return {
    type: 'linear',
    min: 0,
    max: 100,
    stacked: true,
    grid: { color: colours.rule, drawTicks: false, lineWidth: 0.75 },
    border: { display: false },
    ticks: {
      stepSize: 10,
      padding: 4,
      maxRotation: 0,
      autoSkip: false,
      color: colours.muted,
      font: { family, size: sizes.small },
      callback: (value: number) => `${value}${unit}`,
    },
    afterFit: (axis: { height: number }) => {
      axis.height = axisHeight;
    },
  };
}

const rowTicks = (labels: readonly string[], strong: number) => ({
  autoSkip: false,
  crossAlign: 'far',
  padding: 8,
  color: colours.text,
  font: ({ index }: { index: number }) => ({
    family,
    size: sizes.label,
    weight: index === strong ? 'bold' : 'normal',
  }),
  callback(this: { ctx: Pen }, _value: number, index: number) {
    return shorten(this.ctx, labels[index] ?? '', labelWidth, { size: sizes.label });
  },
});

/**
 * The labels of rows of equal height, from the top down.
 * @param strong index of the row whose label is bold
 */
export function rowAxis(labels: readonly string[], strong = -1): object {
  const none = { display: false };
  return { type: 'category', stacked: true, grid: none, border: none, ticks: rowTicks(labels, strong) };
}

/** The labels of rows whose middles stand at `centres`, in points from the top of a plot of `height` points. */
export function placedRowAxis(labels: readonly string[], centres: readonly number[], height: number, strong = -1) {
  const none = { display: false };
  return {
    type: 'linear',
    min: 0,
    max: height,
    reverse: true,
    grid: none,
    border: none,
    ticks: rowTicks(labels, strong),
    afterBuildTicks: (axis: { ticks: { value: number }[] }) => {
      axis.ticks = centres.map((value) => ({ value }));
    },
  };
}
