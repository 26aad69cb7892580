import { type Matrix, scaleOf } from './matrix.js';

/** A piece of a label and the font, registered with PDFKit, that has its letters. */
interface TextRun {
  readonly font: string;
  readonly text: string;
}

/**
 * Names the font, registered with PDFKit, for a weight and a slant.
 * Given a label, it may answer with pieces instead, where one font lacks some of the letters.
 */
export type FontName = (weight: 'normal' | 'bold', italic: boolean, text: string) => string | readonly TextRun[];

export interface Placement {
  readonly x: number;
  readonly y: number;
  readonly align: string;
  readonly baseline: string;
  readonly stroke: boolean;
}

interface Label {
  readonly runs: readonly TextRun[];
  readonly widths: readonly number[];
  readonly width: number;
  readonly size: number;
}

/** @returns size in points */
function parseFont(css: string): { weight: 'normal' | 'bold'; italic: boolean; size: number } {
  const size = /(\d+(?:\.\d+)?)px/.exec(css);
  if (!size) throw new RangeError(`“${css}” is not a font with a size in px`);
  const words = css.slice(0, size.index).split(' ');
  const bold = words.some((word) => word === 'bold' || Number(word) >= 600);
  return { weight: bold ? 'bold' : 'normal', italic: words.includes('italic'), size: Number(size[1]) };
}

/** Measures and writes labels with PDFKit. Every family is drawn in the report's own. */
export class TextWriter {
  readonly #pdf: PDFKit.PDFDocument;
  readonly #fontName: FontName;
  readonly #labels = new Map<string, Label>();

  constructor(pdf: PDFKit.PDFDocument, fontName: FontName) {
    this.#pdf = pdf;
    this.#fontName = fontName;
  }

  /** Width in points, before any transform. @param font CSS shorthand: `italic bold 9px "Source Sans 3"` */
  width(font: string, text: string): number {
    return this.#label(font, text).width;
  }

  write(font: string, text: string, place: Placement, matrix: Matrix): void {
    const { runs, widths, width, size } = this.#label(font, text);
    const shift = { center: width / 2, right: width, end: width }[place.align] ?? 0;
    const straight = Math.abs(matrix[1]) + Math.abs(matrix[2]) < 1e-9 && matrix[0] === matrix[3] && matrix[0] > 0;
    const scale = straight ? scaleOf(matrix) : 1;
    let x = place.x - shift;
    if (!straight) this.#pdf.save().transform(...matrix);
    for (const [index, { font, text }] of runs.entries()) {
      const options = { lineBreak: false, baseline: place.baseline, ...(place.stroke && { stroke: true }) };
      const [left, top] = straight ? [x * scale + matrix[4], place.y * scale + matrix[5]] : [x, place.y];
      this.#pdf.font(font, size * scale).text(text, left, top, options as PDFKit.Mixins.TextOptions);
      x += widths[index]!;
    }
    if (!straight) this.#pdf.restore();
  }

  #label(css: string, text: string): Label {
    const key = `${css}\n${text}`;
    const known = this.#labels.get(key);
    if (known) return known;
    const { weight, italic, size } = parseFont(css);
    const answer = this.#fontName(weight, italic, text);
    const runs = typeof answer === 'string' ? [{ font: answer, text }] : answer;
    const widths = runs.map((run) => this.#pdf.font(run.font, size).widthOfString(run.text));
    const label = { runs, widths, width: widths.reduce((sum, width) => sum + width, 0), size };
    this.#labels.set(key, label);
    return label;
  }
}
