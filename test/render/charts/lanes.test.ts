import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lanes } from '../../../src/render/charts/lanes.js';

test.each([
  ['apart', [10, 20, 30], [0, 0, 0]],
  ['two at one place', [50, 10, 50], [-0.5, 0, 0.5]],
  ['a chain of near ones', [50, 52, 54], [-1, 0, 1]],
  ['one', [100], [0]],
  ['none', [], []],
])('%s', (_, values, expected) => {
  expect(lanes(values, 3)).toEqual(expected);
});

test('marks in one lane never touch', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { maxLength: 8 }), (values) => {
      const placed = lanes(values, 3);
      for (const [i, a] of values.entries()) {
        for (const [j, b] of values.entries()) {
          if (i < j && placed[i] === placed[j]) expect(Math.abs(a - b)).toBeGreaterThanOrEqual(3);
        }
      }
    }),
  );
});
