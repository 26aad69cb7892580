import { describe, expect, test } from 'vitest';
import type { CheckDefinition } from '../../src/checks/check.js';
import { accuracyFrom } from '../../src/report/accuracy.js';

const check = { id: 'x', title: '', question: '', signals: [{ id: 'y' }, { id: 'z' }] } as unknown as CheckDefinition;
const counted = (right: number, all: number) => ({ judged: { right, all }, planted: { right: 3, all: 4 } });

describe('a precision', () => {
  test.each([
    ['is the share of judged findings that are right', 18, 20, 0.9],
    ['is not told of nine findings', 9, 9, null],
    ['is told of ten', 10, 10, 1],
  ])('%s', (_, right, judged, precision) => {
    const [measured] = accuracyFrom([check], { 'x/y': counted(right, judged) });
    expect(measured).toMatchObject({ check: 'x', signal: 'y', right, judged, precision, planted: 4, found: 3 });
    if (precision === null) expect(measured?.interval).toBeNull();
    else expect(measured!.interval![0]).toBeLessThan(precision);
  });
});

test('of a signal that nobody has measured nothing is known, and it is listed all the same', () => {
  const [, unknown] = accuracyFrom([check], { 'x/y': counted(1, 1) });
  expect(unknown).toMatchObject({ signal: 'z', judged: 0, precision: null, interval: null, planted: 0 });
});
