import { expect, test } from 'vitest';
import { count, list, lower, minus, tenths, whole } from '../../../src/render/charts/words.js';

test.each([
  [whole(57.5), '58'],
  [whole(99.4), '99'],
  [tenths(4.25), '4.3'],
  [tenths(12), '12.0'],
  [minus(0.05), '−0.1'],
  [count(1, 'loss'), '1 loss'],
  [count(2, 'loss'), '2 losses'],
  [count(0, 'source'), '0 sources'],
  [list([]), ''],
  [list(['a', 'b']), 'a and b'],
  [list(['a', 'b', 'c']), 'a, b and c'],
  [lower('Vague claims'), 'vague claims'],
  [lower('A cap'), 'a cap'],
  [lower('URL missing'), 'URL missing'],
])('%s is written %s', (written, expected) => {
  expect(written).toBe(expected);
});
