import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Font } from 'fontkit';
import { kerningOf } from './kerning.js';
import { withFastLayout } from './shaping.js';

/** A font as PDFKit knows it by name. */
export interface Face {
  readonly name: string;
  readonly font: Font;
  /** Whether the font can print every letter of a text. */
  readonly covers: (text: string) => boolean;
  /** Width of a text at a size of 1 point. */
  readonly widthOf: (text: string) => number;
}

/** Regular and bold of one family. */
export interface Family {
  readonly regular: Face;
  readonly bold: Face;
}

export interface Faces {
  /** Source Sans 3: Latin, Greek, Cyrillic. */
  readonly main: Family;
  /** DejaVu Sans, for what the main family lacks; opened on first use. */
  readonly fallback: () => Family;
}

const files = {
  regular: ['@expo-google-fonts/source-sans-3', '400Regular/SourceSans3_400Regular.ttf'],
  bold: ['@expo-google-fonts/source-sans-3', '600SemiBold/SourceSans3_600SemiBold.ttf'],
  fallbackRegular: ['dejavu-fonts-ttf', 'ttf/DejaVuSans.ttf'],
  fallbackBold: ['dejavu-fonts-ttf', 'ttf/DejaVuSans-Bold.ttf'],
} as const;

/** Widths that are remembered for each font. */
const mostWidths = 20_000;

const require = createRequire(import.meta.url);

const unknown = 0;
const covered = 1;
const missing = 2;

/** Asks the font once for each letter. */
function coverage(font: Font): Face['covers'] {
  const known = new Uint8Array(0x11_00_00);
  return (text) => {
    for (let index = 0; index < text.length; index++) {
      const letter = text.codePointAt(index)!;
      if (letter > 0xff_ff) index++;
      if (known[letter] === unknown) known[letter] = font.hasGlyphForCodePoint(letter) ? covered : missing;
      if (known[letter] === missing) return false;
    }
    return true;
  };
}

function faceOf(parse: (file: Buffer) => Font, name: keyof typeof files): Face {
  const [packageName, file] = files[name];
  const bytes = readFileSync(join(dirname(require.resolve(`${packageName}/package.json`)), file));
  const font = parse(bytes);
  const covers = coverage(font);
  const fast = withFastLayout(font, kerningOf(bytes));
  const widths = new Map<string, number>();
  const widthOf = (text: string): number => {
    const width = widths.get(text) ?? fast.layout(text).advanceWidth / fast.unitsPerEm;
    if (widths.size < mostWidths) widths.set(text, width);
    return width;
  };
  return { name, font: fast, covers, widthOf };
}

let opened: Promise<Faces> | undefined;

/** The report's fonts, parsed once and shared by all renders of a process. */
export function openFaces(): Promise<Faces> {
  opened ??= import('fontkit').then(({ create }) => {
    let fallback: Family | undefined;
    return {
      main: { regular: faceOf(create, 'regular'), bold: faceOf(create, 'bold') },
      fallback: () => {
        fallback ??= { regular: faceOf(create, 'fallbackRegular'), bold: faceOf(create, 'fallbackBold') };
        return fallback;
      },
    };
  });
  return opened;
}
