import { colours, font, sizes } from './theme.js';

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
  /** Clears the paper behind the text. */
  readonly patch?: boolean;
}

/** In points. */
export function widthOf(pen: Pen, text: string, { size = sizes.small, weight = 'normal' }: TextStyle = {}): number {
  pen.font = font(size, weight);
  return pen.measureText(text).width;
}

/** Writes one line with its middle at `y`. */
export function write(pen: Pen, text: string, x: number, y: number, style: TextStyle = {}): void {
  if (style.patch) clear(pen, text, x, y, style);
  pen.font = font(style.size ?? sizes.small, style.weight);
  pen.fillStyle = style.colour ?? colours.text;
  pen.textAlign = style.align ?? 'left';
  pen.textBaseline = 'middle';
  pen.fillText(text, x, y);
}

function clear(pen: Pen, text: string, x: number, y: number, style: TextStyle): void {
  const width = widthOf(pen, text, style) + 3;
  const height = (style.size ?? sizes.small) + 2;
  const left = { left: x - 1.5, center: x - width / 2, right: x - width + 1.5 }[style.align ?? 'left'];
  pen.fillStyle = colours.paper;
  pen.fillRect(left, y - height / 2, width, height);
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
