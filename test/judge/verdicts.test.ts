import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Evidence } from '../../src/checks/check.js';
import { judged, movedConfidence } from '../../src/judge/verdicts.js';

const rule = { least: 0.7, confirm: 0.5, reject: 0.5 };
const named = { model: 'small', promptHash: 'f'.repeat(64) };

test.each([
  ['contradicts', 0.9, 0.4, 0.7],
  ['contradicts', 0.9, 0.8, 0.9],
  ['contradicts', 0.7, 0.8, 0.9],
  ['contradicts', 0.69, 0.8, 0.8],
  ['agrees', 0.9, 0.8, 0.4],
  ['agrees', 0.6, 0.8, 0.8],
  ['agrees', null, 0.8, 0.8],
  ['unclear', 1, 0.8, 0.8],
  ['unclear', null, 0.8, 0.8],
] as const)('“%s”, sure to %s, moves %s to %s', (verdict, probability, before, after) => {
  expect(movedConfidence(before, { verdict, probability }, rule)).toBe(after);
});

test.each([
  [{ least: 0, confirm: 1, reject: 1 }, 1, 0],
  [{ least: 0, confirm: 0, reject: 0 }, 0.8, 0.8],
])('under %o 0.8 becomes %s confirmed and %s rejected', (strict, confirmed, rejected) => {
  expect(movedConfidence(0.8, { verdict: 'contradicts', probability: 0.1 }, strict)).toBe(confirmed);
  expect(movedConfidence(0.8, { verdict: 'agrees', probability: 0.1 }, strict)).toBe(rejected);
});

describe('whatever the rubric and the verdict', () => {
  const part = fc.double({ min: 0, max: 1, noNaN: true });
  const anyRule = fc.record({ least: part, confirm: part, reject: part });
  test('confirming never lowers, rejecting never raises, and a confidence stays one', () => {
    fc.assert(
      fc.property(part, part, anyRule, (before, probability, any) => {
        const confirmed = movedConfidence(before, { verdict: 'contradicts', probability }, any);
        const rejected = movedConfidence(before, { verdict: 'agrees', probability }, any);
        expect(rejected).toBeGreaterThanOrEqual(0);
        expect(rejected).toBeLessThanOrEqual(before);
        expect(confirmed).toBeGreaterThanOrEqual(before);
        expect(confirmed).toBeLessThanOrEqual(1);
      }),
    );
  });
});

const evidence = (message: string, confidence: number): Evidence => ({
  spans: [],
  message,
  advice: '',
  confidence,
  voice: 'narrator',
});

test.each([
  ['Possible contradiction. Both differ.', 0.7, 'contradicts', 'Both differ.', 0.85],
  ['Both differ.', 0.85, 'agrees', 'Possible contradiction. Both differ.', 0.425],
  ['Both differ.', 0.85, 'unclear', 'Both differ.', 0.85],
] as const)(
  '“%s” at %s, “%s”: “%s”, at %s, and the verdict stands with it',
  (message, before, verdict, worded, after) => {
    expect(judged(evidence(message, before), { verdict, probability: 0.9 }, rule, named)).toEqual({
      ...evidence(worded, after),
      judgement: { ...named, verdict, probability: 0.9, before },
    });
  },
);
