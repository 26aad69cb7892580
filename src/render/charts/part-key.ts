import type { Drawing } from './frame.js';
import { hatchBox } from './marks.js';
import { type Pen, shorten, write } from './pen.js';
import { colours } from './theme.js';

/** One kind of part of a stacked bar. */
export interface Part {
  /** What stands in the key beside the swatch. */
  readonly label: string;
  /** What stands in the swatch and on the bar. */
  readonly letter: string;
  readonly fill: string;
  readonly text: string;
  readonly hatched: boolean;
  /** Needs a line of the key for itself. */
  readonly wide?: boolean;
}

const columns = 3;
const entryHeight = 13;
const swatch = { width: 14, height: 10.5 };

const narrow = (parts: readonly Part[]): readonly Part[] => parts.filter(({ wide }) => !wide);

const lines = (parts: readonly Part[]): number => Math.ceil(narrow(parts).length / columns);

/** In points. */
export const keyHeight = (parts: readonly Part[]): number =>
  (lines(parts) + parts.length - narrow(parts).length) * entryHeight;

function entry(pen: Pen, part: Part, x: number, y: number, room: number): void {
  const box = { x, y: y - swatch.height / 2, ...swatch };
  pen.fillStyle = part.fill;
  pen.fillRect(box.x, box.y, box.width, box.height);
  if (part.hatched) {
    hatchBox(pen, box, colours.muted);
    pen.fillStyle = colours.paper;
    pen.fillRect(box.x + 3, box.y + 1, box.width - 6, box.height - 2);
  }
  write(pen, part.letter, x + swatch.width / 2, y, { weight: 'bold', align: 'center', colour: part.text });
  write(pen, shorten(pen, part.label, room - swatch.width - 16), x + swatch.width + 6, y);
}

/** Swatches with their letters and labels, read down each column, from `top`; wide ones beneath. */
export function partKey({ pen, left, right }: Drawing, parts: readonly Part[], top: number): void {
  const perColumn = lines(parts);
  const middle = (line: number) => top + line * entryHeight + entryHeight / 2;
  const room = (right - left) / columns;
  for (const [index, part] of narrow(parts).entries()) {
    entry(pen, part, left + Math.floor(index / perColumn) * room, middle(index % perColumn), room);
  }
  for (const [index, part] of parts.filter(({ wide }) => wide).entries()) {
    entry(pen, part, left, middle(perColumn + index), right - left);
  }
}
