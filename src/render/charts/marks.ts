import { type Box, line, type Pen } from './pen.js';
import type { SourceMark } from './theme.js';

/** An interval: a line with a stroke at each end. */
export function whisker(pen: Pen, low: number, high: number, y: number, colour: string): void {
  line(pen, low, y, high, y, colour, 1.25);
  for (const end of [low, high]) line(pen, end, y - 2.5, end, y + 2.5, colour, 1.25);
}

/** Slanted lines across a box. */
export function hatch(pen: Pen, box: Box, colour: string): void {
  pen.save();
  pen.beginPath();
  pen.rect(box.x, box.y, box.width, box.height);
  pen.clip();
  pen.beginPath();
  for (let offset = hatchGap; offset < box.width + box.height; offset += hatchGap) {
    pen.moveTo(box.x + offset, box.y);
    pen.lineTo(box.x + offset - box.height, box.y + box.height);
  }
  pen.strokeStyle = colour;
  pen.lineWidth = 0.6;
  pen.stroke();
  pen.restore();
}

const hatchGap = 3.5;

/** Slanted lines in an outline: the look of a cap, and of statements without a source. */
export function hatchBox(pen: Pen, { x, y, width, height }: Box, colour: string): void {
  const inner = { x: x + 0.5, y: y + 0.5, width: width - 1, height: height - 1 };
  hatch(pen, inner, colour);
  pen.strokeStyle = colour;
  pen.lineWidth = 0.75;
  pen.strokeRect(inner.x, inner.y, inner.width, inner.height);
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
