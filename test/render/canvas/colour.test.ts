import { expect, test } from 'vitest';
import { parseColour } from '../../../src/render/pdf/canvas/colour.js';

test.each([
  ['#fff', [255, 255, 255], 1],
  ['#12355b', [18, 53, 91], 1],
  ['#12355B80', [18, 53, 91], 128 / 255],
  ['rgb(1, 2, 3)', [1, 2, 3], 1],
  ['rgba(0,0,0,0.1)', [0, 0, 0], 0.1],
  ['black', [0, 0, 0], 1],
  ['white', [255, 255, 255], 1],
  ['transparent', [0, 0, 0], 0],
])('%s is %j with alpha %d', (css, rgb, alpha) => {
  expect(parseColour(css)).toEqual({ rgb, alpha });
});

test.each(['rebeccapurple', 'hsl(0, 0%, 0%)', '#12', ''])('“%s” is refused by name', (css) => {
  expect(() => parseColour(css)).toThrow(`“${css}” is not a colour`);
});
