import { expect, test } from 'vitest';
import { readBlocks } from '../../src/article/blocks/index.js';
import { readQuotes } from '../../src/article/quotes/index.js';
import { asDocument } from './document.js';

const quotes = (text: string) => {
  const document = asDocument(text);
  return readQuotes(text, readBlocks(document).blocks).map(
    ({ start, end, kind }) => `${kind}: ${text.slice(start, end)}`,
  );
};

test.each([
  [
    'curly marks',
    'She said: “We will not leave the valley.” Then she left.',
    ['speech: “We will not leave the valley.”'],
  ],
  [
    'straight marks',
    'She said, "We will not leave the valley," and left.',
    ['speech: "We will not leave the valley,"'],
  ],
  [
    'angle marks',
    'Elle a dit «we will not leave the valley» to the crowd.',
    ['speech: «we will not leave the valley»'],
  ],
  ['single marks', 'He wrote ‘we will not leave the valley’ on the wall.', ['speech: ‘we will not leave the valley’']],
  ['a short term', 'The so-called “peace bus” was late.', ['term: “peace bus”']],
  [
    'a quotation in a quotation',
    '“She told me ‘never come back’ and hung up,” he said.',
    ['speech: “She told me ‘never come back’ and hung up,”', 'term: ‘never come back’'],
  ],
  ['a possessive plural', 'The teams agreed in both leaders’ offices that the miners’ demands were fair.', []],
  ['clipped words', "Rock 'n' roll of the '90s was all they'd play at the farmers' ball.", []],
  ['inches', 'The plank was 6" wide and 8" long when they measured it again.', []],
])('%s', (_, text, expected) => {
  expect(quotes(text)).toEqual(expected);
});

test('a quotation left open is taken up by the next paragraph that opens with a mark', () => {
  const text =
    '“We came at night, and nobody saw us.\n\n“We left before dawn,” said Amina Yusuf, a farmer from the valley.';
  expect(quotes(text)).toEqual(['speech: “We came at night, and nobody saw us.', 'speech: “We left before dawn,”']);
});

test('a mark that never closes is no quotation', () => {
  expect(quotes('He said “we came at night and nobody saw us.\n\nThe police found the boat on Monday.')).toEqual([]);
});

test('a quotation that is closed only in the next paragraph runs on', () => {
  const text =
    'He said, “We came at night, and nobody saw us.\n\nWe left before dawn.” The police found the boat on Monday.';
  expect(quotes(text)).toEqual(['speech: “We came at night, and nobody saw us.', 'speech: We left before dawn.”']);
});
