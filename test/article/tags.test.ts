import { expect, test } from 'vitest';
import { readArticle } from '../../src/article/index.js';
import { asDocument } from './document.js';

const tagOf = (text: string, word: string) =>
  readArticle(asDocument(text)).tokens.find((token) => token.text === word)?.pos;

test.each([
  ['a verb before “that”', 'The order states that nobody may enter the dam.', 'states'],
  ['a verb before a clause', 'Local leaders fear the dam will break.', 'fear'],
  ['a verb at the end', 'The dam has no second outlet, critics note.', 'note'],
])('%s is no noun', (_, text, word) => {
  expect(tagOf(text, word)).toBe('VERB');
});

test.each([
  ['a noun behind a possessive', 'The mayor’s claims that day were few.', 'claims'],
  ['a noun with a relative clause', 'The insurance claims that were filed went missing.', 'claims'],
  ['a noun at the end of a list', 'They brought maps, river charts, weather reports.', 'reports'],
])('%s stays one', (_, text, word) => {
  expect(tagOf(text, word)).toBe('NOUN');
});

test('“general” completes an office', () => {
  expect(tagOf('The inspector general said that the dam was safe.', 'general')).toBe('NOUN');
  expect(tagOf('The general mood was good at the dam.', 'general')).toBe('ADJ');
});
