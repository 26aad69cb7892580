import { parseColour } from './colour.js';
import { type Matrix, multiply, rotation, scaleOf } from './matrix.js';
import { Path } from './path.js';
import { type FontName, TextWriter } from './text.js';

/**
 * What chart.js uses of a canvas' 2D context, drawn straight onto a page of PDFKit: vectors, and text that can be selected.
 * Public fields are the drawing state that `save` keeps, named as the HTML standard names them.
 * Left out, because no chart of the report needs them: gradients, images, shadows, compositing.
 */
export class PdfContext {
  fillStyle = '#000000';
  strokeStyle = '#000000';
  lineWidth = 1;
  lineCap: 'butt' | 'round' | 'square' = 'butt';
  lineJoin: 'miter' | 'round' | 'bevel' = 'miter';
  lineDashOffset = 0;
  globalAlpha = 1;
  font = '10px sans-serif';
  textAlign: 'start' | 'left' | 'center' | 'right' | 'end' = 'start';
  textBaseline: 'top' | 'hanging' | 'middle' | 'alphabetic' | 'ideographic' | 'bottom' = 'alphabetic';
  private dash: readonly number[] = [];
  private matrix: Matrix;
  /** What the page's content stream has set last, so that it is not said again. */
  private written = { fill: '', stroke: '' };

  readonly #pdf: PDFKit.PDFDocument;
  readonly #base: Matrix;
  readonly #text: TextWriter;
  readonly #saved: object[] = [];
  readonly #path = new Path();

  /** @param base from the chart's points to the page's */
  constructor(pdf: PDFKit.PDFDocument, base: Matrix, fontName: FontName) {
    this.#pdf = pdf;
    this.#base = base;
    this.#text = new TextWriter(pdf, fontName);
    this.matrix = base;
  }

  save(): void {
    this.#saved.push({ ...this });
    this.#pdf.save();
  }

  restore(): void {
    const saved = this.#saved.pop();
    if (!saved) return;
    Object.assign(this, saved);
    this.#pdf.restore();
  }

  /** Undoes every `save` that is still open. */
  end(): void {
    while (this.#saved.length > 0) this.restore();
  }

  translate(x: number, y: number): void {
    this.matrix = multiply(this.matrix, [1, 0, 0, 1, x, y]);
  }

  rotate(angle: number): void {
    this.matrix = multiply(this.matrix, rotation(angle));
  }

  scale(x: number, y: number): void {
    this.matrix = multiply(this.matrix, [x, 0, 0, y, 0, 0]);
  }

  setTransform(...matrix: Matrix): void {
    this.matrix = multiply(this.#base, matrix);
  }

  resetTransform(): void {
    this.matrix = this.#base;
  }

  beginPath(): void {
    this.#path.clear();
  }

  closePath(): void {
    this.#path.close();
  }

  moveTo(x: number, y: number): void {
    this.#path.move(this.matrix, x, y);
  }

  lineTo(x: number, y: number): void {
    this.#path.line(this.matrix, x, y);
  }

  bezierCurveTo(x1: number, y1: number, x2: number, y2: number, x: number, y: number): void {
    this.#path.curve(this.matrix, x1, y1, x2, y2, x, y);
  }

  arc(x: number, y: number, radius: number, start: number, end: number, counterclockwise = false): void {
    this.#path.arc(this.matrix, x, y, radius, start, end, counterclockwise);
  }

  rect(x: number, y: number, width: number, height: number): void {
    this.#path.rect(this.matrix, x, y, width, height);
  }

  fill(rule: 'nonzero' | 'evenodd' = 'nonzero'): void {
    this.#fillPath(this.#path, rule);
  }

  stroke(): void {
    this.#strokePath(this.#path);
  }

  clip(rule: 'nonzero' | 'evenodd' = 'nonzero'): void {
    this.#path.trace(this.#pdf);
    this.#pdf.clip(rule === 'evenodd' ? 'even-odd' : 'non-zero');
  }

  fillRect(x: number, y: number, width: number, height: number): void {
    const path = new Path();
    path.rect(this.matrix, x, y, width, height);
    this.#fillPath(path, 'nonzero');
  }

  strokeRect(x: number, y: number, width: number, height: number): void {
    const path = new Path();
    path.rect(this.matrix, x, y, width, height);
    this.#strokePath(path);
  }

  /** Paper is blank already, and what stands on the page beneath a chart stays. */
  clearRect(): void {}

  setLineDash(dash: readonly number[]): void {
    this.dash = dash.length % 2 === 0 ? dash : [...dash, ...dash];
  }

  getLineDash(): readonly number[] {
    return this.dash;
  }

  measureText(text: string): { width: number } {
    return { width: this.#text.width(this.font, text) };
  }

  fillText(text: string, x: number, y: number): void {
    if (this.#useFill()) this.#write(text, x, y, false);
  }

  strokeText(text: string, x: number, y: number): void {
    if (this.#useStroke()) this.#write(text, x, y, true);
  }

  #write(text: string, x: number, y: number, stroke: boolean): void {
    const place = { x, y, align: this.textAlign, baseline: this.textBaseline, stroke };
    this.#text.write(this.font, text, place, this.matrix);
  }

  #fillPath(path: Path, rule: 'nonzero' | 'evenodd'): void {
    if (path.empty || !this.#useFill()) return;
    path.trace(this.#pdf);
    this.#pdf.fill(rule === 'evenodd' ? 'even-odd' : 'non-zero');
  }

  #strokePath(path: Path): void {
    if (path.empty || !this.#useStroke()) return;
    path.trace(this.#pdf);
    this.#pdf.stroke();
  }

  /** @returns false where the paint would leave no mark */
  #useFill(): boolean {
    const { rgb, alpha } = parseColour(this.fillStyle);
    const opacity = alpha * this.globalAlpha;
    const key = `${rgb} ${opacity}`;
    if (opacity > 0 && this.written.fill !== key) {
      this.#pdf.fillColor(rgb, opacity);
      this.written = { ...this.written, fill: key };
    }
    return opacity > 0;
  }

  #useStroke(): boolean {
    const { rgb, alpha } = parseColour(this.strokeStyle);
    const opacity = alpha * this.globalAlpha;
    const scale = scaleOf(this.matrix);
    const width = this.lineWidth * scale;
    const key = [rgb, opacity, width, this.lineCap, this.lineJoin, this.dash, this.lineDashOffset, scale].join(' ');
    if (opacity > 0 && width > 0 && this.written.stroke !== key) {
      const pdf = this.#pdf.strokeColor(rgb, opacity).lineWidth(width).lineCap(this.lineCap).lineJoin(this.lineJoin);
      // PDFKit refuses lengths of zero.
      const dash = this.dash.map((length) => Math.max(length * scale, 0.01));
      if (dash.length === 0) pdf.undash();
      else pdf.dash(dash as never, { phase: this.lineDashOffset * scale });
      this.written = { ...this.written, stroke: key };
    }
    return opacity > 0 && width > 0;
  }
}
