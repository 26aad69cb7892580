import { axisHeight, rowAxis, scoreAxis } from './axes.js';
import type { Chart } from './chart.js';
import { type Drawing, frame } from './frame.js';
import { hatchBox } from './marks.js';
import { keyHeight, type Part, partKey } from './part-key.js';
import { type Box, widthOf, write } from './pen.js';
import { colours, sizes } from './theme.js';

/** One bar: how long each part is, of 100, and what stands on it. */
export interface Bar {
  readonly label: string;
  /** In the order of the parts; empty where the row has no bar. */
  readonly lengths: readonly number[];
  /** For each part, the number that stands on it beside its letter. */
  readonly numbers: readonly string[];
  /** At the end of the bar, bold; instead of a bar, in grey. */
  readonly end: string;
}

const keyGap = 8;
const padding = { top: 2, right: 36, left: 0 };
const roomy = { row: 22, bar: 15 };
const dense = { row: 16, bar: 12 };

/** Writes letter and number, or the letter alone, as far as there is room; on hatching, on a patch of paper. */
function mark(drawing: Drawing, part: Part, number: string, { x, y, width, height }: Box): void {
  const { pen } = drawing;
  const style = { size: sizes.small, weight: 'bold' } as const;
  const room = width - (part.hatched ? 6 : 3);
  const text = [`${part.letter} ${number}`, part.letter].find((each) => widthOf(pen, each, style) <= room);
  if (text === undefined) return;
  const [middle, centre] = [x + width / 2, y + height / 2];
  write(pen, text, middle, centre, { ...style, align: 'center', colour: part.text, patch: part.hatched });
}

function drawBar(
  drawing: Drawing,
  { lengths, numbers, end }: Bar,
  parts: readonly Part[],
  row: number,
  height: number,
) {
  const { pen, x } = drawing;
  const y = drawing.y(row);
  let done = 0;
  for (const [index, part] of parts.entries()) {
    const length = lengths[index] ?? 0;
    const box = { x: x(done), y: y - height / 2, width: x(done + length) - x(done), height };
    if (part.hatched && box.width >= 1) hatchBox(pen, box, colours.muted);
    if (length > 0) mark(drawing, part, numbers[index]!, box);
    done += length;
  }
  if (lengths.length === 0) write(pen, end, drawing.area.left + 6, y, { colour: colours.muted, patch: true });
  else write(pen, end, x(done) + 5, y, { size: sizes.value, weight: 'bold', patch: true });
}

/** Horizontal bars of lettered parts along an axis from 0 to 100, with the key beneath. */
export function stackedBars(bars: readonly Bar[], parts: readonly Part[], unit = ''): Pick<Chart, 'height' | 'config'> {
  const height = bars.length > 12 ? dense : roomy;
  const plot = bars.length * height.row;
  const labels = bars.map(({ label }) => label);
  const edge = { top: 0, bottom: 0, left: 0, right: 0.75 };
  return {
    height: padding.top + plot + axisHeight + keyGap + keyHeight(parts),
    config: frame({
      type: 'bar',
      labels,
      datasets: parts.map(({ fill }, index) => ({
        data: bars.map(({ lengths }) => lengths[index] || null),
        backgroundColor: fill,
        borderColor: colours.paper,
        borderWidth: edge,
        borderSkipped: false,
        inflateAmount: 0,
        barThickness: height.bar,
      })),
      x: scoreAxis(unit),
      y: rowAxis(labels),
      padding: { ...padding, bottom: keyGap + keyHeight(parts) },
      over: (drawing) => {
        for (const [row, bar] of bars.entries()) drawBar(drawing, bar, parts, row, height.bar);
        partKey(drawing, parts, drawing.area.bottom + axisHeight + keyGap);
      },
    }),
  };
}
