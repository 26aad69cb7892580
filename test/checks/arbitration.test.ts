import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { overlaps, shared } from '../../src/article/span.js';
import { arbitrate, type Contender } from '../../src/checks/arbitration.js';

const contender = (check: number, signal: number, confidence: number, start: number, end: number): Contender => ({
  check,
  signal,
  confidence,
  span: { start, end },
});

test.each<[string, readonly Contender[], readonly number[]]>([
  ['within a check, a touch of overlap', [contender(0, 0, 0.9, 0, 10), contender(0, 1, 0.8, 9, 40)], [0]],
  ['within a signal too', [contender(0, 0, 0.8, 0, 10), contender(0, 0, 0.9, 5, 15)], [1]],
  ['neighbours keep their own', [contender(0, 0, 0.9, 0, 10), contender(0, 1, 0.8, 10, 20)], [0, 1]],
  ['across checks, half of the union', [contender(0, 0, 0.8, 0, 10), contender(1, 0, 0.9, 5, 10)], [1]],
  [
    'across checks, less than half is another passage',
    [contender(0, 0, 0.8, 0, 11), contender(1, 0, 0.9, 6, 11)],
    [0, 1],
  ],
  ['a tie goes to the check that stands first', [contender(1, 0, 0.8, 0, 10), contender(0, 3, 0.8, 0, 10)], [1]],
  ['and then to the signal that stands first', [contender(0, 2, 0.8, 0, 10), contender(0, 1, 0.8, 0, 10)], [1]],
  [
    'who has lost takes nothing from a third',
    [contender(0, 0, 0.9, 0, 10), contender(0, 1, 0.8, 8, 20), contender(0, 2, 0.7, 18, 30)],
    [0, 2],
  ],
  [
    'the one just before the middle counts as well',
    [contender(0, 0, 0.9, 0, 5), contender(0, 0, 0.9, 5, 6), contender(1, 0, 0.8, 0, 10)],
    [0, 1],
  ],
])('%s', (_, contenders, staying) => {
  expect(arbitrate(contenders)).toEqual(staying.map((index) => contenders[index]));
});

test.each<[string, readonly Contender[], readonly number[]]>([
  [
    'the words for a source are charged with what it says',
    [{ ...contender(0, 0, 0.7, 20, 60), source: { start: 0, end: 15 } }, contender(1, 0, 0.9, 0, 19)],
    [0],
  ],
  [
    'unless what it says is not charged',
    [
      contender(0, 0, 0.9, 20, 60),
      { ...contender(0, 1, 0.7, 20, 60), source: { start: 0, end: 15 } },
      contender(1, 0, 0.9, 0, 19),
    ],
    [0, 2],
  ],
  [
    'unless the passage is charged for its source',
    [
      { ...contender(0, 0, 0.9, 20, 60), source: { start: 0, end: 15 } },
      { ...contender(1, 0, 0.7, 0, 19), source: { start: 0, end: 19 } },
    ],
    [1],
  ],
  [
    'and then other words for it are charged as well',
    [
      { ...contender(0, 0, 0.9, 20, 60), source: { start: 5, end: 15 } },
      { ...contender(1, 0, 0.7, 0, 19), source: { start: 0, end: 19 } },
      contender(2, 0, 0.6, 12, 19),
    ],
    [1, 2],
  ],
  [
    'but not where it ends before the source does',
    [
      { ...contender(0, 0, 0.9, 40, 60), source: { start: 0, end: 30 } },
      { ...contender(1, 0, 0.7, 0, 19), source: { start: 0, end: 19 } },
    ],
    [0],
  ],
  [
    'or the words are but a part of a passage',
    [{ ...contender(0, 0, 0.7, 60, 90), source: { start: 0, end: 15 } }, contender(1, 0, 0.9, 0, 40)],
    [0, 1],
  ],
])('%s', (_, contenders, staying) => {
  expect(arbitrate(contenders)).toEqual(staying.map((index) => contenders[index]));
});

test('what has no passage contends with nothing', () => {
  const missing = { check: 0, signal: 0, confidence: 0.9, span: null };
  expect(arbitrate([missing, missing, contender(0, 0, 0.9, 3, 3), contender(0, 0, 0.9, 0, 9)])).toHaveLength(4);
});

describe('whoever contends', () => {
  const contenders = fc.array(
    fc
      .record({
        check: fc.nat(2),
        signal: fc.nat(2),
        confidence: fc.constantFrom(0.5, 0.7, 0.9),
        start: fc.nat(60),
        length: fc.integer({ min: 1, max: 20 }),
      })
      .map(({ start, length, ...rest }) => ({ ...rest, span: { start, end: start + length } })),
    { maxLength: 40 },
  );

  test('the outcome is that of comparing each with each', () => {
    fc.assert(
      fc.property(contenders, (all) => {
        expect(arbitrate(all)).toEqual(compared(all));
      }),
    );
  });

  test('the order of the input makes no difference', () => {
    fc.assert(
      fc.property(contenders, (all) => {
        const places = (kept: readonly Contender[]) => kept.map((one) => JSON.stringify(one)).sort();
        expect(places(arbitrate([...all].reverse()))).toEqual(places(arbitrate(all)));
      }),
    );
  });
});

/** The definition, word for word, in quadratic time. */
function compared(all: readonly Contender[]): Contender[] {
  const order = [...all].sort(
    (a, b) =>
      b.confidence - a.confidence ||
      a.check - b.check ||
      a.signal - b.signal ||
      a.span!.start - b.span!.start ||
      a.span!.end - b.span!.end,
  );
  const kept: Contender[] = [];
  for (const one of order) if (!kept.some((other) => inConflict(one, other))) kept.push(one);
  return all.filter((one) => kept.includes(one));
}

function inConflict({ check, span }: Contender, other: Contender): boolean {
  if (check === other.check) return overlaps(span!, other.span!);
  const common = shared(span!, other.span!);
  const union = span!.end - span!.start + other.span!.end - other.span!.start - common;
  return common / union >= 0.5;
}
