import type { Drawing } from './frame.js';
import { hatch, line, shorten, widthOf, write } from './pen.js';
import { colours, sizes } from './theme.js';

/** One kind of part in a row of stacked bars. */
export interface Part {
  /** What stands in the key beside the swatch. */
  readonly label: string;
  /** What stands in the swatch and on the bar: a letter; empty where order and shade are enough. */
  readonly letter: string;
  readonly fill: string;
  readonly text: string;
  readonly hatched: boolean;
}

const swatch = { width: 14, height: 11 } as const;
const entryHeight = 14;

/** The part of a data set that one bar of a stack takes up: drawn by chart.js, separated by a line of paper. */
export function barSet(part: Part, data: readonly (number | null)[], thickness: number): object {
  return {
    data: [...data],
    backgroundColor: part.fill,
    borderColor: colours.paper,
    borderWidth: { top: 0, bottom: 0, left: 0, right: 0.75 },
    borderSkipped: false,
    barThickness: thickness,
  };
}

/** Hatches and outlines the parts that have no fill of their own. */
export function hatchBars(
  drawing: Drawing,
  part: Part,
  bars: readonly (readonly [number, number, number])[],
  thickness: number,
): void {
  if (!part.hatched) return;
  const { ctx } = drawing;
  for (const [from, to, y] of bars) {
    if (to - from < 0.5) continue;
    const box = { x: from + 0.5, y: y - thickness / 2 + 0.5, width: to - from - 1, height: thickness - 1 };
    hatch(ctx, box, colours.muted, 3.5);
    ctx.strokeStyle = colours.muted;
    ctx.lineWidth = 0.75;
    ctx.strokeRect(box.x, box.y, box.width, box.height);
  }
}

/** Writes the first of `texts` that fits between `from` and `to`; on hatching, on a patch of paper. */
export function label(
  drawing: Drawing,
  part: Part,
  texts: readonly string[],
  from: number,
  to: number,
  y: number,
): void {
  const { ctx } = drawing;
  const style = { size: sizes.small, weight: 'bold' } as const;
  const text = texts.find((each) => widthOf(ctx, each, style) <= to - from - (part.hatched ? 6 : 3));
  if (text === undefined) return;
  const middle = (from + to) / 2;
  if (part.hatched) {
    const width = widthOf(ctx, text, style) + 3;
    ctx.fillStyle = colours.paper;
    ctx.fillRect(middle - width / 2, y - 5, width, 10);
  }
  write(ctx, text, middle, y, { ...style, align: 'center', colour: part.text });
}

/** Columns in which every entry of the key has room for its label. */
export const keyColumns = 3;

export const keyHeight = (parts: number): number => Math.ceil(parts / keyColumns) * entryHeight;

/** Swatches with their labels, read down each column. `top` and the widths are in points. */
export function key(drawing: Drawing, parts: readonly Part[], top: number): void {
  const { ctx } = drawing;
  const perColumn = Math.ceil(parts.length / keyColumns);
  const room = drawing.width / keyColumns;
  for (const [index, part] of parts.entries()) {
    const x = Math.floor(index / perColumn) * room;
    const y = top + (index % perColumn) * entryHeight + entryHeight / 2;
    const box = { x: x + 0.5, y: y - swatch.height / 2, ...swatch };
    ctx.fillStyle = part.fill;
    ctx.fillRect(box.x, box.y, box.width, box.height);
    if (part.hatched) hatch(ctx, box, colours.muted, 3.5);
    ctx.strokeStyle = part.hatched ? colours.muted : part.fill;
    ctx.lineWidth = 0.75;
    ctx.strokeRect(box.x, box.y, box.width, box.height);
    if (part.letter && part.hatched) {
      ctx.fillStyle = colours.paper;
      ctx.fillRect(box.x + 3, box.y + 1, box.width - 6, box.height - 2);
    }
    write(ctx, part.letter, box.x + swatch.width / 2, y, { weight: 'bold', align: 'center', colour: part.text });
    write(ctx, shorten(ctx, part.label, room - swatch.width - 16), x + swatch.width + 6, y);
  }
}

/** A thin line from the row's label to its end, so that short and empty bars keep their row. */
export function baseline({ ctx, chartArea }: Drawing, y: number): void {
  line(ctx, chartArea.left, y, chartArea.right, y, colours.rule, 0.75);
}
