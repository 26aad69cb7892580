import { expect, test } from 'vitest';
import { readArticle } from '../../src/article/index.js';
import { asDocument } from './document.js';

/** Each statement as "speaker or source | content". */
const read = (text: string) =>
  readArticle(asDocument(text)).attributions.map(
    ({ speaker, source, content }) =>
      `${speaker ?? (source ? text.slice(source.start, source.end) : '–')} | ${text.slice(content.start, content.end)}`,
  );

test.each([
  [
    'an abbreviated title',
    'Gov. Maria Keller arrived. The governor said the dam was safe.',
    'Maria Keller | the dam was safe',
  ],
  [
    'an epithet, for who spoke last',
    '“The dam is safe,” Maria Keller said. The candidate said she had seen it.',
    'Maria Keller | she had seen it',
  ],
  [
    'an epithet with a place',
    '“The dam is safe,” Sen. Maria Keller said. The Ohio Republican told reporters she had seen it.',
    'Maria Keller | she had seen it',
  ],
  [
    'an office of another kind, for nobody',
    'Foreign Minister Anders Holm arrived. The energy minister said the dam was safe.',
    'The energy minister | the dam was safe',
  ],
  [
    'an epithet of somebody who was never named',
    'A candidate from the hills said the dam was cracked. The candidate said it would break.',
    'The candidate | it would break',
  ],
  [
    'a pronoun, for who spoke and not for who is spoken of',
    'Paul Okoro said the mayor had warned that the dam was cracked. “We knew it all along,” he said.',
    'Paul Okoro | “We knew it all along,”',
  ],
])('%s', (_, text, expected) => {
  expect(read(text).at(-1)).toBe(expected);
});

test.each([
  [
    'a quotation that runs over paragraphs is one piece, of whoever is named at its end',
    '“The dam is cracked, and they know it.\n\n“It will break this winter,” Maria Keller said.',
    ['Maria Keller | “The dam is cracked, and they know it.\n\n“It will break this winter,”'],
  ],
  [
    'a quotation alone belongs to the only person of the sentence before',
    'Maria Keller hit back within the hour. “The dam was never inspected.”',
    ['Maria Keller | “The dam was never inspected.”'],
  ],
  [
    'a quotation alone behind two people belongs to nobody',
    'Maria Keller met Anders Holm within the hour. “The dam was never inspected.”',
    ['– | “The dam was never inspected.”'],
  ],
  [
    'a quotation behind a name and a colon',
    'Maria Keller came first. Then Keller: “The dam was never inspected.”',
    ['Maria Keller | “The dam was never inspected.”'],
  ],
  [
    'the title of a programme is no quotation',
    'Maria Keller said on “Meet the Town” that the dam was safe. On “Face the River,” she said nothing new was planned.',
    ['Maria Keller | the dam was safe', 'Maria Keller | nothing new was planned'],
  ],
])('%s', (_, text, expected) => {
  expect(read(text)).toEqual(expected);
});
