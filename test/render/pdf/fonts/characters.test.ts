import { beforeAll, describe, expect, test } from 'vitest';
import { Characters, printable } from '../../../../src/render/pdf/fonts/characters.js';
import { type Faces, openFaces } from '../../../../src/render/pdf/fonts/faces.js';

let faces: Faces;
beforeAll(async () => {
  faces = await openFaces();
});

const segments = (text: string): [string, string][] =>
  new Characters(faces).segments(printable(text), false).map(({ face, text: part }) => [face.name, part]);

describe('fonts', () => {
  test.each([
    ['Latin, Greek and Cyrillic are the main font’s', 'Zażółć Ωμέγα Привет', [['regular', 'Zażółć Ωμέγα Привет']]],
    [
      'what it lacks is the fallback’s',
      'a ⚑ b',
      [
        ['regular', 'a '],
        ['fallbackRegular', '⚑'],
        ['regular', ' b'],
      ],
    ],
    ['what neither has is a code', '漢字', [['regular', '[U+6F22][U+5B57]']]],
    [
      'letters beyond the first plane are one code',
      '😀𠀀',
      [
        ['fallbackRegular', '😀'],
        ['regular', '[U+20000]'],
      ],
    ],
    ['a letter and its mark stay together', 'e\u0301', [['regular', 'e\u0301']]],
  ])('%s', (_, text, expected) => {
    expect(segments(text)).toEqual(expected);
  });

  test('what no font has is remembered once', () => {
    const characters = new Characters(faces);
    characters.segments('漢 字 漢', true);
    expect([...characters.missing]).toEqual(['漢', '字']);
  });
});

test.each([
  ['line ends and tabs are spaces', 'a\r\nb\tc\u2028d', 'a b c d'],
  ['controls and invisible formats are gone', 'a\u0000b\u200bc\u202ed\u00ade\ufefff', 'abcdef'],
  ['lone surrogates are gone, pairs stay', 'a\ud800b\ud83d\ude00c', 'ab\ud83d\ude00c'],
  ['spaces that hold a line together stay', '46\u00a0%', '46\u00a0%'],
])('%s', (_, text, expected) => {
  expect(printable(text)).toBe(expected);
});
