import { expect, test } from 'vitest';
import { fileNames } from '../../../src/render/png/file-names.js';

test.each([
  ['as they are', ['dot-plot', 'waterfall-001_e019'], ['dot-plot.png', 'waterfall-001_e019.png']],
  ['no folders', ['../a/b', 'c:d'], ['..-a-b.png', 'c-d.png']],
  ['letters of every script', ['Zażółć 報'], ['Zażółć-報.png']],
  ['equal ones numbered', ['a/b', 'a b', 'A*B'], ['a-b.png', 'a-b-2.png', 'A-B-3.png']],
  ['long ones cut', ['x'.repeat(300)], [`${'x'.repeat(60)}.png`]],
])('%s', (_, ids, names) => {
  expect(fileNames(ids)).toEqual(names);
});
