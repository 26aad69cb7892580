type Position = ReturnType<PDFKit.PDFDocument['_font']['encode']>[1][number];

const rounded = (value: number): number => Math.round(value * 1000) / 1000;

/** Glyphs one after the other, with what is taken from the advance of each. */
function shown(codes: readonly string[], positions: readonly Position[]): string {
  let out = '<';
  for (const [index, code] of codes.entries()) {
    const { xAdvance, advanceWidth } = positions[index]!;
    out += code;
    const less = rounded(advanceWidth - xAdvance);
    if (less !== 0 && index + 1 < codes.length) out += `>${less}<`;
  }
  return `[${out}>]TJ`;
}

/**
 * Writes one line of text with its baseline at y, in one operation. PDFKit's own `text` saves and turns the page
 * around every word it is given and measures it twice, half of the time that a report takes to draw; it is still
 * used for scripts whose glyphs are not simply set side by side.
 */
export function writeGlyphs(pdf: PDFKit.PDFDocument, text: string, size: number, x: number, y: number): void {
  const font = pdf._font;
  const [codes, positions] = font.encode(text);
  if (positions.some(({ xOffset, yOffset }) => xOffset !== 0 || yOffset !== 0)) {
    pdf.fontSize(size).text(text, x, y, { lineBreak: false, baseline: 'alphabetic' });
    return;
  }
  pdf.page.fonts[font.id] ??= font.ref();
  // The page's y axis points down, so the letters are turned over.
  pdf.addContent(`BT /${font.id} ${size} Tf 1 0 0 -1 ${rounded(x)} ${rounded(y)} Tm ${shown(codes, positions)} ET`);
}
