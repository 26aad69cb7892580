import { createRequire } from 'node:module';
import fc from 'fast-check';
import { openSync } from 'fontkit';
import { describe, expect, test } from 'vitest';
import { withFastLayout } from '../../../../src/render/pdf/fonts/shaping.js';

const require = createRequire(import.meta.url);
const font = openSync(require.resolve('@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf'));
const fast = withFastLayout(font);
const plain = { liga: false, clig: false, calt: false };

const word = fc.string({ unit: fc.constantFrom(...'AVTWYoaefijlrty.,’“-1479żółć'), minLength: 1, maxLength: 12 });

describe('the fast layout', () => {
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
