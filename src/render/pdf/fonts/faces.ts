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

function faceOf(parse: (file: Buffer) => Font, name: keyof typeof files): Face {
  const [packageName, file] = files[name];
  const bytes = readFileSync(join(dirname(require.resolve(`${packageName}/package.json`)), file));
  const font = parse(bytes);
  const known = new Map<string, boolean>();
  const has = (letter: string): boolean => {
    const answer = known.get(letter) ?? font.hasGlyphForCodePoint(letter.codePointAt(0)!);
    known.set(letter, answer);
    return answer;
  };
  const covers = (text: string): boolean => {
    for (const letter of text) if (!has(letter)) return false;
    return true;
  };
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
