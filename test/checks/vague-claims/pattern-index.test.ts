import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PartOfSpeech, Token } from '../../../src/article/article.js';
import { matchLength, otherForms, readPattern } from '../../../src/checks/vague-claims/pattern.js';
import { PatternIndex } from '../../../src/checks/vague-claims/pattern-index.js';
import { wordClasses } from '../../../src/checks/vague-claims/word-classes.js';

const parts: readonly PartOfSpeech[] = ['ADJ', 'NOUN', 'PROPN', 'VERB', 'DET'];

const token: fc.Arbitrary<Token> = fc
  .tuple(
    fc.constantFrom('deal', 'deals', 'parties', 'party', 'the', 'near', 'future', 'critics', 'said', 'says'),
    fc.constantFrom('deal', 'party', 'the', 'near', 'critic', 'say'),
    fc.constantFrom(...parts),
  )
  .map(([norm, lemma, pos]) => ({ index: 0, start: 0, end: 0, text: norm, norm, lemma, pos, sentence: 0, quote: -1 }));

const step = fc
  .tuple(
    fc.constantFrom(
      'deal',
      '~deal',
      '~party',
      'the|near',
      'NOUN',
      'PLURAL',
      'ADJ|near',
      '@holder',
      '@holder:plural',
      '~say',
    ),
    fc.constantFrom('', '', '?', '*'),
  )
  .map(([word, quantifier]) => word + quantifier);

const source = fc.array(step, { minLength: 1, maxLength: 4 }).map((steps) => steps.join(' '));

test('every pattern that matches is among those tried in its text and at its token', () => {
  fc.assert(
    fc.property(
      fc.array(source, { maxLength: 6 }),
      fc.array(token, { minLength: 1, maxLength: 6 }),
      (sources, tokens) => {
        const entries = sources.map((one) => ({ pattern: readPattern(one, wordClasses) }));
        const index = new PatternIndex(entries);
        const possible = index.among(tokens.flatMap((one) => [one.norm, ...otherForms(one)]));
        for (const [at, one] of tokens.entries()) {
          const tried = index.at(one).filter((entry) => possible.has(entry));
          const matching = entries.filter(({ pattern }) => matchLength(pattern, tokens, at, () => false) > 0);
          expect(tried).toEqual(expect.arrayContaining(matching));
        }
      },
    ),
    { numRuns: 500 },
  );
});

test('a text without any of the words that a pattern needs is not searched for it', () => {
  const index = new PatternIndex([{ pattern: readPattern('in the near future', wordClasses) }]);
  expect(index.among(['in', 'the', 'near', 'past']).size).toBe(0);
  expect(index.among(['future']).size).toBe(1);
});
