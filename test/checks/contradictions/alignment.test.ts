import fc from 'fast-check';
import { expect, test } from 'vitest';
import { align, changeOfMeaning } from '../../../src/checks/contradictions/altered-quote/alignment.js';
import { read } from './reading.js';

const words = (text: string) => read(text).tokens.filter(({ pos }) => pos !== 'PUNCT');

test.each([
  ['We will raise the fares.', 'We will not raise the fares.', 'one of them has a negation'],
  ['We lost 40 good men there.', 'We lost 60 good men there.', 'the figures differ'],
  ['The strike is legal today.', 'The strike is illegal today.', 'a word is replaced by its opposite'],
  ['The attack was justified then.', 'The attack was unjustified then.', 'a word is replaced by its opposite'],
  ['We will raise the fares.', 'We will raise the bus fares.', null],
  ['We will raise the fares.', 'We will raise the fares.', null],
])('%s / %s: %s', (first, second, expected) => {
  expect(changeOfMeaning(align(words(first), words(second)))).toBe(expected);
});

const vocabulary = words('We will not raise the old fares for good');

test('a wording is like itself, and likeness is mutual and at most one', () => {
  const wording = fc.array(fc.constantFrom(...vocabulary), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(wording, wording, (a, b) => {
      expect(align(a, a).likeness).toBe(1);
      expect(align(a, b).equal).toBe(align(b, a).equal);
      expect(align(a, b).likeness).toBeLessThanOrEqual(1);
    }),
  );
});
