import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clashes } from '../../../src/checks/contradictions/pairs.js';

test('a claim meets the first with a key in common that it clashes with', () => {
  const pairs = clashes(
    ['a1', 'b1', 'a2', 'a3'],
    (claim) => [claim[0]!],
    (earlier, later) => `${earlier} ${later}`,
  );
  expect(pairs).toEqual(['a1 a2', 'a1 a3']);
});

test('two keys in common make one pair', () => {
  expect(
    clashes(
      [1, 2],
      () => ['x', 'y'],
      (a, b) => [a, b],
    ),
  ).toEqual([[1, 2]]);
});

test('the number of comparisons grows no faster than the number of claims', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 400 }), (count) => {
      let compared = 0;
      clashes(
        Array.from({ length: count }, (_, i) => i),
        () => ['key'],
        () => {
          compared += 1;
          return null;
        },
      );
      expect(compared).toBeLessThanOrEqual(12 * count);
    }),
  );
});
