import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearest } from '../../src/files/nearest.js';

test.each<[name: string, candidates: string[], near: string | null]>([
  ['severty', ['severity', 'weight'], 'severity'],
  ['wieght', ['severity', 'weight'], 'weight'],
  ['Weight', ['weight'], 'weight'],
  ['minconfidence', ['minConfidence', 'minSentences'], 'minConfidence'],
  ['anonymous_source', ['anonymous-source'], 'anonymous-source'],
  ['anonymous', ['anonymous-source', 'altered-quote'], 'anonymous-source'],
  ['vague', ['vague-time', 'vague-quantity'], null],
  ['colour', ['severity', 'weight'], null],
  ['ab', ['cd'], null],
  ['a', ['b'], 'b'],
  ['full', ['fill', 'bull'], 'bull'],
  ['full', ['full'], null],
  ['full', [], null],
])('%s among %j: %s', (name, candidates, near) => {
  expect(nearest(name, candidates)).toBe(near);
});

test('whatever is found is one of the candidates, and their order makes no difference', () => {
  const word = fc.string({ maxLength: 12 });
  fc.assert(
    fc.property(word, fc.array(word, { maxLength: 6 }), (name, candidates) => {
      const near = nearest(name, candidates);
      if (near !== null) expect(candidates).toContain(near);
      expect(nearest(name, [...candidates].reverse())).toBe(near);
    }),
  );
});
