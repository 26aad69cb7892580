import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exclude, type Figure, figures } from '../../../src/checks/contradictions/reading/numbers.js';
import { read } from './reading.js';

test.each([
  ['The fire killed 12 people.', [[12, 'exact']]],
  ['The fire killed twelve people.', [[12, 'exact']]],
  ['The fire killed seventy-two people.', [[72, 'exact']]],
  ['The fire killed a dozen people.', [[12, 'exact']]],
  ['The city has 1,200,000 people.', [[1200000, 'exact']]],
  ['The city has 2.5 million people.', [[2500000, 'exact']]],
  ['The fire killed at least 12 people.', [[12, 'lower']]],
  ['The fire killed more than 12 people.', [[12, 'lower']]],
  ['The fire killed up to 12 people.', [[12, 'upper']]],
  ['The fire killed nearly 12 people.', [[12, 'upper']]],
  ['The fire killed about 12 people.', [[12, 'about']]],
  [
    'The toll rose from six to nine.',
    [
      [6, 'exact'],
      [9, 'exact'],
    ],
  ],
  ['The fire killed a man.', []],
])('%s holds %j', (text, expected) => {
  const { tokens } = read(text);
  expect(figures(tokens, 0, tokens.length).map(({ value, bound }) => [value, bound])).toEqual(expected);
});

const figure = (value: number, bound: Figure['bound']): Figure => ({ first: 0, end: 1, value, bound });

test.each([
  [12, 'exact', 17, 'exact', true],
  [12, 'exact', 12, 'exact', false],
  [12, 'lower', 17, 'exact', false],
  [12, 'lower', 9, 'exact', true],
  [12, 'upper', 9, 'exact', false],
  [12, 'upper', 17, 'exact', true],
  [12, 'lower', 9, 'upper', false],
  [12, 'about', 90, 'exact', true],
  [100, 'about', 97, 'exact', false],
  [1000, 'about', 1240, 'about', false],
  [12, 'about', 90, 'lower', false],
] as const)('%i (%s) and %i (%s) exclude each other: %s', (a, boundA, b, boundB, expected) => {
  expect(exclude(figure(a, boundA), figure(b, boundB))).toBe(expected);
});

const anyFigure = fc
  .record({ value: fc.nat(20), bound: fc.constantFrom('exact', 'about', 'lower', 'upper') })
  .map(({ value, bound }) => figure(value, bound as Figure['bound']));

test('to exclude is mutual, and no figure excludes itself', () => {
  fc.assert(
    fc.property(anyFigure, anyFigure, (a, b) => {
      expect(exclude(a, b)).toBe(exclude(b, a));
      expect(exclude(a, a)).toBe(false);
    }),
  );
});
