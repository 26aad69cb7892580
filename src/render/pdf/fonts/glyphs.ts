import type { Glyph } from 'fontkit';

type EmbeddedFont = PDFKit.PDFDocument['_font'];

/** Words as they stand in a page's content, by font of one document; `null` where PDFKit must place the glyphs. */
const written = new WeakMap<EmbeddedFont, Map<string, string | null>>();

/** Words with the spaces behind them. */
const WORDS = /[^ ]+ *| +/g;

const rounded = (value: number): number => Math.round(value * 1000) / 1000;

/**
 * Writes one line of text with its baseline at y, in one operation. PDFKit's own `text` saves and turns the page
 * around every word it is given and measures it twice, half of the time that a report takes to draw; it is still
 * used for scripts whose glyphs are not simply set side by side.
 */
export function writeGlyphs(pdf: PDFKit.PDFDocument, text: string, size: number, x: number, y: number): void {
  const font = pdf._font;
  const codes = codesOf(font, text);
  if (codes === null) {
    pdf.fontSize(size).text(text, x, y, { lineBreak: false, baseline: 'alphabetic' });
    return;
  }
  pdf.page.fonts[font.id] ??= font.ref();
  // The page's y axis points down, so the letters are turned over.
  pdf.addContent(`BT /${font.id} ${size} Tf 1 0 0 -1 ${rounded(x)} ${rounded(y)} Tm [<${codes}>]TJ ET`);
}

/** The words of a text in the font's own codes, each encoded once in a document. */
function codesOf(font: EmbeddedFont, text: string): string | null {
  const known = written.get(font) ?? new Map<string, string | null>();
  written.set(font, known);
  let codes = '';
  for (const word of text.match(WORDS) ?? []) {
    let code = known.get(word);
    if (code === undefined) {
      code = encoded(font, word);
      known.set(word, code);
    }
    if (code === null) return null;
    codes += code;
  }
  return codes;
}

/** Glyphs one after the other, with what is taken from the advance of each. */
function encoded(font: EmbeddedFont, word: string): string | null {
  const { glyphs, positions } = font.font.layout(word);
  let out = '';
  for (const [index, glyph] of glyphs.entries()) {
    const { xAdvance, xOffset, yOffset } = positions[index]!;
    if (xOffset !== 0 || yOffset !== 0) return null;
    out += codeOf(font, glyph);
    const less = rounded((glyph.advanceWidth - xAdvance) * font.scale);
    if (less !== 0 && index + 1 < glyphs.length) out += `>${less}<`;
  }
  return out;
}

/** Enters a glyph into the font that the file will hold, as PDFKit does in `encode`, and gives its code: four digits of hex. */
function codeOf(font: EmbeddedFont, glyph: Glyph): string {
  const code = font.subset.includeGlyph(glyph.id);
  font.widths[code] ??= glyph.advanceWidth * font.scale;
  font.unicode[code] ??= glyph.codePoints;
  return code.toString(16).padStart(4, '0');
}
