import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Matrix } from '../../../src/render/pdf/canvas/matrix.js';
import { Path } from '../../../src/render/pdf/canvas/path.js';

type Step = readonly [string, ...number[]];

const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** What a path says to PDFKit. */
function traced(path: Path): Step[] {
  const steps: Step[] = [];
  const record =
    (name: string) =>
    (...points: number[]) => {
      steps.push([name, ...points]);
    };
  const pdf = {
    moveTo: record('move'),
    lineTo: record('line'),
    bezierCurveTo: record('curve'),
    closePath: record('close'),
  };
  path.trace(pdf as unknown as PDFKit.PDFDocument);
  return steps;
}

test('points are where the transform of their moment puts them', () => {
  const path = new Path();
  path.move([1, 0, 0, 1, 10, 20], 1, 2);
  path.line([2, 0, 0, 2, 0, 0], 1, 2);
  expect(traced(path)).toEqual([
    ['move', 11, 22],
    ['line', 2, 4],
  ]);
});

test('a line that begins a path moves there, as on an HTML canvas', () => {
  const path = new Path();
  path.line(identity, 3, 4);
  expect(traced(path)).toEqual([['move', 3, 4]]);
});

test('a rectangle is closed', () => {
  const path = new Path();
  path.rect(identity, 1, 2, 30, 40);
  expect(traced(path).map(([name]) => name)).toEqual(['move', 'line', 'line', 'line', 'close']);
});

test.each([
  ['a full turn', 0, 2 * Math.PI, false, [10, 0]],
  ['more than a full turn', 0, 9 * Math.PI, false, [10, 0]],
  ['a quarter clockwise', 0, Math.PI / 2, false, [0, 10]],
  ['a quarter counterclockwise', 0, -Math.PI / 2, true, [0, -10]],
  ['the long way round', 0, -Math.PI / 2, false, [0, -10]],
])('%s ends where it should', (_, start, end, counterclockwise, [x, y]) => {
  const path = new Path();
  path.arc(identity, 0, 0, 10, start, end, counterclockwise);
  const last = traced(path).at(-1)!;
  expect(last[5]).toBeCloseTo(x!);
  expect(last[6]).toBeCloseTo(y!);
});

test('the middle of every curve of an arc lies on the circle', () => {
  const angle = fc.double({ min: -7, max: 7, noNaN: true });
  fc.assert(
    fc.property(angle, angle, fc.boolean(), (start, end, counterclockwise) => {
      const path = new Path();
      path.arc(identity, 0, 0, 100, start, end, counterclockwise);
      const steps = traced(path);
      for (const [index, [name, x1, y1, x2, y2, x3, y3]] of steps.entries()) {
        if (name !== 'curve') continue;
        const [x0, y0] = steps[index - 1]!.slice(-2) as [number, number];
        const [x, y] = [(x0 + 3 * x1! + 3 * x2! + x3!) / 8, (y0 + 3 * y1! + 3 * y2! + y3!) / 8];
        expect(Math.hypot(x, y)).toBeCloseTo(100, 0);
      }
    }),
  );
});
