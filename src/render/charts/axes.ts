import { type Pen, shorten } from './pen.js';
import { colours, family, sizes } from './theme.js';

/** Height of `scoreAxis`, in points. */
export const axisHeight = 18;

/** Widest label beside a row, in points; longer ones end in an ellipsis. */
const labelWidth = 150;

/** chart.js makes room for labels that stick out of an axis: here `padding` does, so that heights can be reckoned. */
export const fixedHeight = (height: number) => (axis: object) => {
  Object.assign(axis, { height, paddingLeft: 0, paddingRight: 0 });
};

const noOverhang = (axis: object) => {
  Object.assign(axis, { paddingTop: 0, paddingBottom: 0 });
};

export const noGrid = { display: false, drawTicks: false } as const;

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
    afterFit: fixedHeight(axisHeight),
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
  return {
    type: 'category',
    stacked: true,
    grid: noGrid,
    border: noGrid,
    ticks: rowTicks(labels, strong),
    afterFit: noOverhang,
  };
}

/** The labels of rows whose middles stand at `centres`, in points from the top of a plot of `height` points. */
export function placedRowAxis(labels: readonly string[], centres: readonly number[], height: number, strong = -1) {
  return {
    type: 'linear',
    min: 0,
    max: height,
    reverse: true,
    grid: noGrid,
    border: noGrid,
    ticks: rowTicks(labels, strong),
    afterFit: noOverhang,
    afterBuildTicks: (axis: { ticks: { value: number }[] }) => {
      axis.ticks = centres.map((value) => ({ value }));
    },
  };
}
