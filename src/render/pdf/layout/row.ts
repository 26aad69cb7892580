import { ink } from '../theme.js';
import type { Pen } from './pen.js';
import { heightOf, type Piece } from './piece.js';

/** A column of pieces within a row. */
export interface Cell {
  /** From the left edge of the row. */
  readonly x: number;
  readonly pieces: readonly Piece[];
  /** Draws a frame of this width around the cell. */
  readonly frame?: number;
}

export interface RowLook {
  readonly above?: number;
  readonly below?: number;
  /** Width of a rule under the row. */
  readonly rule?: number;
  readonly repeat?: Piece;
  /** Drawn behind the whole row, at its top left corner. */
  readonly behind?: (pen: Pen, x: number, y: number, height: number) => void;
}

/** Rows taller than this may be divided by the end of a page, into slices of about this height. */
const tallest = 240;
const slice = 72;

/** Cells side by side, on one page unless they are too tall for that. */
export function row(cells: readonly Cell[], look: RowLook = {}): Piece[] {
  const height = Math.max(0, ...cells.map(({ pieces }) => heightOf(pieces)));
  const slices = height > tallest ? slicesOf(cells) : [cells];
  return slices.map((part, index) => {
    const first = index === 0;
    const last = index + 1 === slices.length;
    return sliceOf(part, look, first, last);
  });
}

function sliceOf(cells: readonly Cell[], look: RowLook, first: boolean, last: boolean): Piece {
  const above = first ? (look.above ?? 0) : 0;
  const below = last ? (look.below ?? 0) : 0;
  const height = above + Math.max(0, ...cells.map(({ pieces }) => heightOf(pieces))) + below;
  return {
    height,
    keep: false,
    ...(look.repeat && { repeat: look.repeat }),
    draw: (pen, x, y) => {
      look.behind?.(pen, x, y, height);
      for (const cell of cells) {
        if (cell.frame !== undefined) frame(pen, { x: x + cell.x, y, width: cell.frame, height }, first, last);
        let top = y + above;
        for (const piece of cell.pieces) {
          piece.draw(pen, x + cell.x, top);
          top += piece.height;
        }
      }
      if (last && look.rule !== undefined) pen.rule(x, y + height, look.rule);
    },
  };
}

function frame(
  pen: Pen,
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
  top: boolean,
  bottom: boolean,
): void {
  const [right, foot] = [x + width, y + height];
  const sides: [number, number, number, number][] = [
    [x, y, x, foot],
    [right, y, right, foot],
  ];
  if (top) sides.push([x, y, right, y]);
  if (bottom) sides.push([x, foot, right, foot]);
  pen.stroke(sides, ink.rule, 0.8);
}

/** Divides cells across: each slice takes from each cell what fits into its height, one piece at least. */
function slicesOf(cells: readonly Cell[]): Cell[][] {
  const taken = cells.map(() => 0);
  const slices: Cell[][] = [];
  while (cells.some(({ pieces }, index) => taken[index]! < pieces.length)) {
    slices.push(
      cells.map((cell, index) => {
        const from = taken[index]!;
        let to = Math.min(from + 1, cell.pieces.length);
        let height = heightOf(cell.pieces.slice(from, to));
        while (to < cell.pieces.length && height + cell.pieces[to]!.height <= slice)
          height += cell.pieces[to++]!.height;
        taken[index] = to;
        return { ...cell, pieces: cell.pieces.slice(from, to) };
      }),
    );
  }
  return slices;
}
