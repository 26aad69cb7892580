import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { Characters, printable } from '../../../../src/render/pdf/fonts/characters.js';
import { openFaces } from '../../../../src/render/pdf/fonts/faces.js';
import { type Line, Typesetter } from '../../../../src/render/pdf/layout/lines.js';
import { styles } from '../../../../src/render/pdf/theme.js';
import { bold } from '../../../../src/render/words/rich.js';

let type: Typesetter;
beforeAll(async () => {
  type = new Typesetter(new Characters(await openFaces()));
});

const textOf = (line: Line): string => line.fragments.map(({ text }) => text).join('');
const texts = (rich: Parameters<Typesetter['lines']>[0], width: number): string[] =>
  type.lines(rich, styles.body, width).map((line) => textOf(line).trimEnd());

const latin = fc.string({ unit: fc.constantFrom(...'abcdefg ABC .,-–—/“”12345 żł '), maxLength: 200 });

describe('lines of any text', () => {
  test('lose nothing and add nothing', () => {
    fc.assert(
      fc.property(latin, fc.integer({ min: 15, max: 400 }), (text, width) => {
        expect(type.lines(text, styles.body, width).map(textOf).join('')).toBe(printable(text));
      }),
    );
  });

  test('are no wider than they may be', () => {
    fc.assert(
      fc.property(latin, fc.integer({ min: 15, max: 400 }), (text, width) => {
        for (const line of type.lines(text, styles.body, width)) expect(line.width).toBeLessThanOrEqual(width + 0.5);
      }),
    );
  });
});

test.each([
  ['between words', 'one two three', 25, ['one', 'two', 'three']],
  ['after a hyphen within a word', 'self-employed', 48, ['self-', 'employed']],
  ['not before a full stop that follows marked words', [bold('marked'), '. And more'], 60, ['marked. And', 'more']],
  ['not within a figure', 'rose −5.4', 30, ['rose', '−5.4']],
  ['after a slash in a path', 'articles/story', 45, ['articles/', 'story']],
  ['between letters only where a word is longer than a line', 'abcdefghijkl', 30, ['abcdef', 'ghijkl']],
])('lines break %s', (_, text, width, expected) => {
  expect(texts(text, width)).toEqual(expected);
});

test('an empty text is one empty line, as high as its style', () => {
  expect(type.lines('', styles.body, 100)).toMatchObject([{ fragments: [], width: 0, leading: 14 }]);
});

test('runs of one style are drawn in one piece', () => {
  const [line] = type.lines(['one two ', bold('three'), ' four'], styles.body, 400);
  expect(line?.fragments.map(({ text }) => text)).toEqual(['one two ', 'three', ' four']);
});
