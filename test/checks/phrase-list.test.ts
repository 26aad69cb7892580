import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PhraseList } from '../../src/checks/phrase-list.js';

const word = fc.constantFrom('on', 'trial', 'stand', 'standing', 'the', 'overturned');
const words = (minLength: number, maxLength: number) => fc.array(word, { minLength, maxLength });

test('a phrase stands in a text where its words follow each other there', () => {
  fc.assert(
    fc.property(fc.array(words(1, 3), { maxLength: 4 }), words(0, 8), (phrases, text) => {
      const list = phrases.map((phrase) => phrase.join(' '));
      const stands = list.some((phrase) => ` ${text.join(' ')} `.includes(` ${phrase} `));
      expect(new PhraseList(list).standsIn(text)).toBe(stands);
    }),
  );
});

test.each([
  [
    'the longest of those that start at a word',
    ['on', 'on trial', 'on trial for'],
    'is on trial for fraud',
    1,
    'on trial for',
  ],
  ['the shorter one where the text does not go on', ['on', 'on trial for'], 'is on trial', 1, 'on'],
  ['none that starts at another word', ['on trial'], 'is on trial', 0, undefined],
])('finds %s', (_, phrases, text, index, found) => {
  expect(new PhraseList(phrases).at(text.split(' '), index)?.join(' ')).toBe(found);
});
