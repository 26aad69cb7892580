/** What PDFKit 0.20 has and its type declarations lack, and the part of fontkit that the report uses. */
declare namespace PDFKit {
  interface CurrentFont {
    readonly id: string;
    /** In thousandths of the size. */
    readonly ascender: number;
    readonly descender: number;
    ref(): unknown;
    /** As it was registered. */
    readonly font: import('fontkit').Font;
    /** From units of the font to thousandths of the size. */
    readonly scale: number;
    /** Glyphs that the file will hold; their codes count from 0. */
    readonly subset: { includeGlyph(glyph: number): number };
    readonly widths: number[];
    readonly unicode: (readonly number[])[];
  }

  interface PDFPage {
    write(content: Uint8Array): void;
  }

  interface PDFDocument {
    /** The catalogue; the form's fields are entered here. */
    readonly _root: { readonly data: { readonly AcroForm?: { readonly data: { readonly Fields: unknown[] } } } };
    /** The font of the moment. */
    readonly _font: CurrentFont;
    readonly page: PDFPage & { readonly fonts: Record<string, unknown> };
    /** Adds a description to the XMP of the file. */
    appendXML(xml: string): void;
    addContent(operators: string): this;
    /** Closes what is marked on a page, just before the page is complete. */
    endPageMarkings(page: PDFPage): void;
    /** Bytes of the file so far. */
    _offset: number;
    _write(data: string | Uint8Array): void;
    push(chunk: null): boolean;
    readonly _acroform?: { readonly fonts: Readonly<Record<string, unknown>> };
  }
}

declare module 'fontkit' {
  export interface Glyph {
    readonly id: number;
    readonly advanceWidth: number;
    readonly codePoints: readonly number[];
  }

  export interface GlyphPosition {
    xAdvance: number;
    yAdvance: number;
    xOffset: number;
    yOffset: number;
  }

  export interface GlyphRun {
    readonly glyphs: readonly Glyph[];
    readonly positions: readonly GlyphPosition[];
    readonly advanceWidth: number;
  }

  export interface Font {
    readonly unitsPerEm: number;
    glyphForCodePoint(codePoint: number): Glyph;
    hasGlyphForCodePoint(codePoint: number): boolean;
    layout(text: string, features?: readonly string[] | Record<string, boolean>): GlyphRun;
  }

  export function create(file: Uint8Array): Font;
}
