import type { Font, Glyph, GlyphPosition, GlyphRun } from 'fontkit';
import type { Kerning } from './kerning.js';

/** Letters, digits and signs whose glyphs neither join, stack nor reorder: one glyph each, and kerning. */
const simple =
  /^[\u0020-\u007e\u00a0-\u02ff\u0370-\u0373\u0376-\u0377\u037b-\u0482\u048a-\u052f\u1e00-\u1eff\u2010-\u2027\u2030-\u205e\u20a0-\u20bf\u2100-\u22ff]*$/;

/** Words that are remembered for each font; enough for the vocabulary of a large report. */
const mostWords = 20_000;

class Run implements GlyphRun {
  constructor(
    readonly glyphs: readonly Glyph[],
    readonly positions: readonly GlyphPosition[],
  ) {}

  /** PDFKit rescales `positions` in place and reads this afterwards. */
  get advanceWidth(): number {
    return this.positions.reduce((sum, { xAdvance }) => sum + xAdvance, 0);
  }
}

/**
 * The font with a layout that knows letters and pairs of letters only. fontkit goes through all features of the font
 * for every word, 70 to 200 µs each, which took a third of a report's time. Text in scripts that need shaping still goes to
 * fontkit. PDFKit multiplies the positions of a run by 1000 / unitsPerEm in place, so runs are shared only where that is 1.
 */
export function withFastLayout(font: Font, kerning: Kerning): Font {
  const glyphs = new Map<string, Glyph>();
  const glyphOf = (letter: string): Glyph => {
    const known = glyphs.get(letter);
    if (known) return known;
    const glyph = font.glyphForCodePoint(letter.codePointAt(0)!);
    glyphs.set(letter, glyph);
    return glyph;
  };
  const shape = (text: string): Run => {
    const own = Array.from(text, glyphOf);
    const positions = own.map((glyph, index) => {
      const next = own[index + 1];
      const xAdvance = glyph.advanceWidth + (next ? kerning(glyph.id, next.id) : 0);
      return { xAdvance, yAdvance: 0, xOffset: 0, yOffset: 0 };
    });
    return new Run(own, positions);
  };
  const { unitsPerEm } = font;
  const original = font.layout.bind(font);
  const words = new Map<string, Run>();
  const layout: Font['layout'] = (text, features) => {
    if (features || !simple.test(text)) return original(text, features);
    const known = words.get(text);
    if (known) return known;
    const run = shape(text);
    if (unitsPerEm === 1000 && words.size < mostWords) words.set(text, run);
    return run;
  };
  return Object.create(font, { layout: { value: layout }, unitsPerEm: { value: unitsPerEm } }) as Font;
}
