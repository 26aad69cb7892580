import fc from 'fast-check';
import { expect, test } from 'vitest';
import { apply, type Matrix, multiply, rotation, scaleOf } from '../../../src/render/pdf/canvas/matrix.js';

const number = fc.double({ min: -100, max: 100, noNaN: true });
const matrix = fc.tuple(number, number, number, number, number, number) as fc.Arbitrary<Matrix>;

test('a product of transforms applies the inner one first', () => {
  fc.assert(
    fc.property(matrix, matrix, number, number, (outer, inner, x, y) => {
      const [left, top] = apply(multiply(outer, inner), x, y);
      const [across, down] = apply(outer, ...apply(inner, x, y));
      expect(left).toBeCloseTo(across, 5);
      expect(top).toBeCloseTo(down, 5);
    }),
  );
});

test('a quarter turn leads from the x axis down the page, and keeps lengths', () => {
  const quarter = rotation(Math.PI / 2);
  expect(apply(quarter, 10, 0)[0]).toBeCloseTo(0);
  expect(apply(quarter, 10, 0)[1]).toBeCloseTo(10);
  expect(scaleOf(quarter)).toBeCloseTo(1);
});

test.each([
  [[2, 0, 0, 2, 7, 9], 2],
  [[3, 0, 0, 12, 0, 0], 6],
  [[1, 0, 0, -1, 0, 800], 1],
] as const)('%j makes lengths grow %d times', (transform, scale) => {
  expect(scaleOf(transform)).toBeCloseTo(scale);
});
