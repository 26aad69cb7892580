import { writeGlyphs } from '../fonts/glyphs.js';
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

interface RunPlacement extends Pick<Placement, 'baseline' | 'stroke'> {
  readonly size: number;
  readonly left: number;
  readonly top: number;
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
      const [left, top] = straight ? [x * scale + matrix[4], place.y * scale + matrix[5]] : [x, place.y];
      this.#run(font, text, { size: size * scale, left, top, baseline: place.baseline, stroke: place.stroke });
      x += widths[index]!;
    }
    if (!straight) this.#pdf.restore();
  }

  #run(name: string, text: string, { size, left, top, baseline, stroke }: RunPlacement): void {
    const pdf = this.#pdf.font(name, size);
    if (stroke) {
      pdf.text(text, left, top, { lineBreak: false, baseline, stroke } as PDFKit.Mixins.TextOptions);
      return;
    }
    const { ascender, descender } = pdf._font;
    const above = { middle: (ascender + descender) / 2, bottom: descender, ideographic: descender, alphabetic: 0 };
    const shift = above[baseline as keyof typeof above] ?? (baseline === 'hanging' ? 0.8 : 1) * ascender;
    writeGlyphs(pdf, text, size, left, top + (shift * size) / 1000);
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
