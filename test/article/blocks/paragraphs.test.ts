import { describe, expect, test } from 'vitest';
import { readBlocks } from '../../../src/article/blocks/index.js';
import { asDocument } from '../document.js';

const paragraphsOf = (text: string): string[] =>
  readBlocks(asDocument(text)).blocks.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' '));

const WRAPPED = `The council of Brasenau voted on Tuesday to keep the old tram
line open for ten more years, after a debate of four hours in
which most of the members spoke.

Work on the rails is to begin in the spring. The mayor said it
was late.
   An indented paragraph starts here and runs on to the next
line.`;

describe('hard-wrapped lines', () => {
  test('are joined to paragraphs', () => {
    expect(paragraphsOf(WRAPPED)).toEqual([
      'The council of Brasenau voted on Tuesday to keep the old tram line open for ten more years, after a debate of four hours in which most of the members spoke.',
      'Work on the rails is to begin in the spring. The mayor said it was late.',
      'An indented paragraph starts here and runs on to the next line.',
    ]);
  });

  test('of any line end are joined alike', () => {
    for (const end of ['\r\n', '\r'])
      expect(paragraphsOf(WRAPPED.replaceAll('\n', end))).toEqual(paragraphsOf(WRAPPED));
  });

  test('a sentence broken by its page is joined', () => {
    expect(paragraphsOf('It was a cold\nnight in the city.')).toEqual(['It was a cold night in the city.']);
  });
});

describe('lines that stay by themselves', () => {
  test.each([
    [
      'one paragraph a line',
      ['The council voted on Tuesday to keep the line.', 'Work is to begin in the spring, the mayor said.'],
    ],
    [
      'titles of like length',
      [
        'Council keeps the old tram line for ten years',
        'Drivers of buses ask for the same in their city',
        'Mayor says she is glad of the vote of members',
      ],
    ],
    ['a headline over its text', ['Council keeps the old tram line', 'The council of Brasenau voted on Tuesday.']],
    ['a list in lower case', ['features', 'contact manager', 'events, activities']],
    ['items with marks', ['The plan:', '- new rails', '- new trams']],
  ])('%s', (_, lines) => {
    expect(paragraphsOf(lines.join('\n'))).toEqual(lines);
  });
});

test.each(['\n', '\r\n', '\r'])('line numbers count from 1 with line end %j', (end) => {
  const { blocks } = readBlocks(asDocument(['', 'First sentence.', '', 'Second sentence.'].join(end)));
  expect(blocks.map(({ line }) => line)).toEqual([2, 4]);
});
