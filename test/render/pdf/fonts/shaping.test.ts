import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import fc from 'fast-check';
import { create } from 'fontkit';
import { describe, expect, test } from 'vitest';
import { kerningOf } from '../../../../src/render/pdf/fonts/kerning.js';
import { withFastLayout } from '../../../../src/render/pdf/fonts/shaping.js';

const require = createRequire(import.meta.url);
const files = ['400Regular/SourceSans3_400Regular', '600SemiBold/SourceSans3_600SemiBold'];
const fonts = files.map((file) => {
  const bytes = readFileSync(require.resolve(`@expo-google-fonts/source-sans-3/${file}.ttf`));
  const font = create(bytes);
  return { font, fast: withFastLayout(font, kerningOf(bytes)) };
});
const plain = { liga: false, clig: false, calt: false };

const wordOf = (letters: string) => fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 12 });
const word = fc.oneof(wordOf('AVTWYoaefijlrty.,’“-1479żółć'), wordOf('ΑΛΤΥέγαμςω'), wordOf('АГТУивпрет'));

describe.each(fonts)('the fast layout', ({ font, fast }) => {
  test('gives the glyphs and the kerning that fontkit gives', () => {
    fc.assert(
      fc.property(word, (text) => {
        const expected = font.layout(text, plain);
        const run = fast.layout(text);
        expect(run.glyphs.map(({ id }) => id)).toEqual(expected.glyphs.map(({ id }) => id));
        expect(run.advanceWidth).toBeCloseTo(expected.advanceWidth, 3);
      }),
      { numRuns: 60 },
    );
  });

  test('leaves scripts that need shaping to fontkit', () => {
    expect(fast.layout('e\u0301').glyphs.map(({ id }) => id)).toEqual(
      font.layout('e\u0301').glyphs.map(({ id }) => id),
    );
  });
});
