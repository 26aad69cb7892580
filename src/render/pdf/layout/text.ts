import type { Rich } from '../../words/rich.js';
import type { TextStyle } from '../theme.js';
import type { Line, Typesetter } from './lines.js';
import type { Piece } from './piece.js';
import type { Element } from './structure.js';

export interface TextOptions {
  readonly align?: 'left' | 'right';
  /** Keeps the whole paragraph on the page of what follows. */
  readonly keep?: boolean;
}

/** A paragraph as one piece a line, with no line of it alone at the foot or the top of a page. */
export function paragraph(
  type: Typesetter,
  rich: Rich,
  style: TextStyle,
  width: number,
  owner: Element,
  { align = 'left', keep = false }: TextOptions = {},
): Piece[] {
  const lines = type.lines(rich, style, width);
  const last = lines.length - 1;
  return lines.map((line, index) => ({
    height: line.leading,
    keep: index === last ? keep : keep || index === 0 || index === last - 1,
    draw: (pen, x, y) => pen.line(line, align === 'right' ? x + width - pen.widthOf(line) : x, y, owner),
  }));
}

/** Distance from the top of a line to its baseline: the letters stand in the middle of the leading. */
export const baselineOf = (line: Line): number => line.leading / 2 + line.size * 0.33;
