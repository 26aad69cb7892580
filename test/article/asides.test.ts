import { expect, test } from 'vitest';
import { readArticle } from '../../src/article/index.js';
import { asDocument } from './document.js';

/** Each aside as "speaker or source | cue | content". */
const read = (text: string) => {
  const article = readArticle(asDocument(text));
  const words = (span: { start: number; end: number } | null) => (span ? text.slice(span.start, span.end) : '–');
  return article.asides.map((one) => `${one.speaker ?? words(one.source)} | ${words(one.cue)} | ${words(one.content)}`);
};

test.each([
  ['a wish', 'Maria Keller wants to close the dam.', ['Maria Keller | wants | to close the dam']],
  ['a plan', 'Maria Keller plans to close the dam.', ['Maria Keller | plans | to close the dam']],
  [
    'what is considered',
    'Maria Keller is considering closing the dam.',
    ['Maria Keller | considering | closing the dam'],
  ],
  ['a demand', 'Maria Keller demanded an apology.', ['Maria Keller | demanded | an apology']],
  ['a state of mind', 'Maria Keller is worried about the dam.', ['Maria Keller | worried | about the dam']],
  ['what an unnamed group fears', 'Residents fear the dam will break.', ['Residents | fear | the dam will break']],
  [
    'what was not said',
    'Maria Keller declined to say whether the dam was safe.',
    ['Maria Keller | declined to say | whether the dam was safe'],
  ],
  [
    'a promise that is named',
    'Maria Keller spoke. Her promise to close the dam was forgotten.',
    ['Maria Keller | promise | to close the dam was forgotten'],
  ],
  [
    'what the speaker of a quotation thinks',
    '“I think the dam will hold,” Maria Keller said.',
    ['Maria Keller | think | the dam will hold'],
  ],
  [
    'what a quotation says of somebody else',
    '“The engineers say the dam will hold,” Maria Keller said.',
    ['The engineers | say | the dam will hold'],
  ],
])('%s is an aside', (_, text, expected) => {
  expect(read(text)).toEqual(expected);
});

test.each([
  ['a statement', 'Maria Keller said that the dam was safe.'],
  ['a passive without an agent', 'The dam was expected to hold through the winter.'],
  ['a habit', 'Maria Keller likes to walk along the dam.'],
  ['a plan of something', 'The plan to close the dam was dropped.'],
  ['a document’s silence', 'The dam is worried by nothing but the wind.'],
])('%s is none', (_, text) => {
  expect(read(text)).toEqual([]);
});
