import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rankCorrelation } from '../../../src/render/charts/rank-correlation.js';

test.each<[string, [number, number][], number]>([
  [
    'rising',
    [
      [1, 10],
      [2, 20],
      [3, 400],
    ],
    1,
  ],
  [
    'falling',
    [
      [1, 9],
      [5, 4],
      [6, 0],
    ],
    -1,
  ],
  [
    'with ties',
    [
      [1, 1],
      [2, 1],
      [3, 2],
      [4, 3],
    ],
    0.9487,
  ],
  [
    'one side the same',
    [
      [1, 5],
      [2, 5],
      [3, 5],
    ],
    0,
  ],
  ['nothing', [], 0],
])('%s', (_, pairs, expected) => {
  expect(rankCorrelation(pairs)).toBeCloseTo(expected, 4);
});

test('it lies between −1 and 1, and changes its sign when one side is turned round', () => {
  const number = fc.integer({ min: -20, max: 20 });
  fc.assert(
    fc.property(fc.array(fc.tuple(number, number), { maxLength: 12 }), (pairs) => {
      const rho = rankCorrelation(pairs);
      expect(Math.abs(rho)).toBeLessThanOrEqual(1 + 1e-9);
      expect(rankCorrelation(pairs.map(([a, b]) => [a, -b]))).toBeCloseTo(-rho, 9);
    }),
  );
});
