import { apply, type Matrix } from './matrix.js';

type Step =
  | readonly ['move' | 'line', number, number]
  | readonly ['curve', number, number, number, number, number, number]
  | readonly ['close'];

/** Angle that an arc sweeps by the rules of the HTML canvas: a full turn at most, in the direction asked for. */
function sweepOf(start: number, end: number, counterclockwise: boolean): number {
  const turn = 2 * Math.PI;
  const sweep = counterclockwise ? start - end : end - start;
  const positive = sweep >= turn ? turn : ((sweep % turn) + turn) % turn;
  return counterclockwise ? -positive : positive;
}

/** Lines and curves in page coordinates: points are transformed when they are added, as on an HTML canvas. */
export class Path {
  #steps: Step[] = [];

  get empty(): boolean {
    return this.#steps.length === 0;
  }

  clear(): void {
    this.#steps = [];
  }

  move(matrix: Matrix, x: number, y: number): void {
    this.#steps.push(['move', ...apply(matrix, x, y)]);
  }

  line(matrix: Matrix, x: number, y: number): void {
    this.#steps.push([this.empty ? 'move' : 'line', ...apply(matrix, x, y)]);
  }

  curve(matrix: Matrix, x1: number, y1: number, x2: number, y2: number, x: number, y: number): void {
    if (this.empty) this.move(matrix, x1, y1);
    this.#steps.push(['curve', ...apply(matrix, x1, y1), ...apply(matrix, x2, y2), ...apply(matrix, x, y)]);
  }

  close(): void {
    if (!this.empty) this.#steps.push(['close']);
  }

  rect(matrix: Matrix, x: number, y: number, width: number, height: number): void {
    this.move(matrix, x, y);
    this.line(matrix, x + width, y);
    this.line(matrix, x + width, y + height);
    this.line(matrix, x, y + height);
    this.close();
  }

  /** One cubic curve for each quarter; the radius is off by 0.03 % at most. */
  arc(
    matrix: Matrix,
    x: number,
    y: number,
    radius: number,
    start: number,
    end: number,
    counterclockwise = false,
  ): void {
    const sweep = sweepOf(start, end, counterclockwise);
    const pieces = Math.max(1, Math.ceil(Math.abs(sweep) / (Math.PI / 2) - 1e-9));
    const step = sweep / pieces;
    const handle = (4 / 3) * Math.tan(step / 4) * radius;
    this.line(matrix, x + radius * Math.cos(start), y + radius * Math.sin(start));
    for (let piece = 0; piece < pieces; piece++) {
      const [from, to] = [start + piece * step, start + (piece + 1) * step];
      const [x0, y0] = [x + radius * Math.cos(from), y + radius * Math.sin(from)];
      const [x1, y1] = [x + radius * Math.cos(to), y + radius * Math.sin(to)];
      const [x2, y2] = [x0 - handle * Math.sin(from), y0 + handle * Math.cos(from)];
      this.curve(matrix, x2, y2, x1 + handle * Math.sin(to), y1 - handle * Math.cos(to), x1, y1);
    }
  }

  /** Writes the path into the page; the caller fills, strokes or clips with it. */
  trace(pdf: PDFKit.PDFDocument): void {
    for (const step of this.#steps) {
      if (step[0] === 'move') pdf.moveTo(step[1], step[2]);
      else if (step[0] === 'line') pdf.lineTo(step[1], step[2]);
      else if (step[0] === 'curve') pdf.bezierCurveTo(step[1], step[2], step[3], step[4], step[5], step[6]);
      else pdf.closePath();
    }
  }
}
