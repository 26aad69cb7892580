import type { Font, Glyph, GlyphPosition, GlyphRun } from 'fontkit';

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
 * The font with a layout that remembers glyphs and the kerning of pairs, which fontkit works out anew for every word
 * (about 70 µs each). Text in scripts that need shaping still goes to fontkit. PDFKit multiplies the positions of a run
 * by 1000 / unitsPerEm in place, so runs are shared only where that is 1.
 */
export function withFastLayout(font: Font): Font {
  const glyphs = new Map<string, Glyph>();
  const kerned = new Map<string, number>();
  const original = font.layout.bind(font);

  const glyphOf = (letter: string): Glyph => {
    const known = glyphs.get(letter) ?? font.glyphForCodePoint(letter.codePointAt(0)!);
    glyphs.set(letter, known);
    return known;
  };
  const advanceOf = (letter: string, next: string | undefined): number => {
    if (next === undefined) return glyphOf(letter).advanceWidth;
    const pair = letter + next;
    const known = kerned.get(pair);
    if (known !== undefined) return known;
    const { positions } = original(pair, { liga: false, clig: false, calt: false });
    const advance = positions.length === 2 ? positions[0]!.xAdvance : glyphOf(letter).advanceWidth;
    kerned.set(pair, advance);
    return advance;
  };

  const shape = (text: string): Run => {
    const letters = [...text];
    return new Run(
      letters.map(glyphOf),
      letters.map((letter, index) => ({
        xAdvance: advanceOf(letter, letters[index + 1]),
        yAdvance: 0,
        xOffset: 0,
        yOffset: 0,
      })),
    );
  };
  const { unitsPerEm } = font;
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
