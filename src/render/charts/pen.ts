import { colours, family, font, type SourceMark, sizes } from './theme.js';

/** The part of a canvas' 2D context with which the inline plugins draw. */
export interface Pen {
  font: string;
  fillStyle: string;
  strokeStyle: string;
  lineWidth: number;
  textAlign: string;
  textBaseline: string;
  save(): void;
  restore(): void;
  beginPath(): void;
  closePath(): void;
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  arc(x: number, y: number, radius: number, start: number, end: number): void;
  rect(x: number, y: number, width: number, height: number): void;
  clip(): void;
  fill(): void;
  stroke(): void;
  fillRect(x: number, y: number, width: number, height: number): void;
  strokeRect(x: number, y: number, width: number, height: number): void;
  fillText(text: string, x: number, y: number): void;
  measureText(text: string): { readonly width: number };
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface TextStyle {
  readonly size?: number;
  readonly weight?: 'normal' | 'bold';
  readonly colour?: string;
  readonly align?: 'left' | 'center' | 'right';
}

function widthOf(pen: Pen, text: string, { size = sizes.small, weight = 'normal' }: TextStyle = {}): number {
  pen.font = font(size, weight);
  return pen.measureText(text).width;
}

export { widthOf };

/** Writes one line with its middle at `y`. */
export function write(pen: Pen, text: string, x: number, y: number, style: TextStyle = {}): void {
  pen.font = font(style.size ?? sizes.small, style.weight);
  pen.fillStyle = style.colour ?? colours.text;
  pen.textAlign = style.align ?? 'left';
  pen.textBaseline = 'middle';
  pen.fillText(text, x, y);
}

/** The text, or as many of its letters as fit into `width` with an ellipsis behind them. */
export function shorten(pen: Pen, text: string, width: number, style: TextStyle = {}): string {
  if (widthOf(pen, text, style) <= width) return text;
  const letters = Array.from(text);
  let [low, high] = [0, letters.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    const shorter = `${letters.slice(0, middle).join('').trimEnd()}…`;
    if (widthOf(pen, shorter, style) <= width) low = middle;
    else high = middle - 1;
  }
  return `${letters.slice(0, low).join('').trimEnd()}…`;
}

export function line(pen: Pen, x1: number, y1: number, x2: number, y2: number, colour: string, width = 1): void {
  pen.strokeStyle = colour;
  pen.lineWidth = width;
  pen.beginPath();
  pen.moveTo(x1, y1);
  pen.lineTo(x2, y2);
  pen.stroke();
}

/** Slanted lines across a box: the fill of what has no value. */
export function hatch(pen: Pen, box: Box, colour: string, gap = 4): void {
  pen.save();
  pen.beginPath();
  pen.rect(box.x, box.y, box.width, box.height);
  pen.clip();
  pen.beginPath();
  for (let offset = gap; offset < box.width + box.height; offset += gap) {
    pen.moveTo(box.x + offset, box.y);
    pen.lineTo(box.x + offset - box.height, box.y + box.height);
  }
  pen.strokeStyle = colour;
  pen.lineWidth = 0.6;
  pen.stroke();
  pen.restore();
}

/** The mark of a source, of the same area and outline as the points of chart.js with radius `markRadius`. */
export function drawMark(pen: Pen, mark: SourceMark, x: number, y: number, radius = markRadius): void {
  pen.beginPath();
  if (mark.shape === 'circle') pen.arc(x, y, radius, 0, 2 * Math.PI);
  else outline(pen, corners(mark.shape, radius), x, y);
  pen.fillStyle = mark.fill;
  pen.strokeStyle = mark.line;
  pen.lineWidth = 1;
  pen.fill();
  pen.stroke();
}

export const markRadius = 4;

function corners(shape: 'rect' | 'triangle' | 'rectRot', radius: number): readonly (readonly [number, number])[] {
  const half = radius * Math.SQRT1_2;
  const wide = (radius * Math.sqrt(3)) / 2;
  if (shape === 'rect')
    return [
      [-half, -half],
      [half, -half],
      [half, half],
      [-half, half],
    ];
  if (shape === 'triangle')
    return [
      [0, -radius],
      [wide, radius / 2],
      [-wide, radius / 2],
    ];
  return [
    [0, -radius],
    [radius, 0],
    [0, radius],
    [-radius, 0],
  ];
}

function outline(pen: Pen, points: readonly (readonly [number, number])[], x: number, y: number): void {
  points.forEach(([dx, dy], index) => {
    if (index === 0) pen.moveTo(x + dx, y + dy);
    else pen.lineTo(x + dx, y + dy);
  });
  pen.closePath();
}

export { family };
