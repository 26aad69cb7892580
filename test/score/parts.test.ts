import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bandOf } from '../../src/score/bands.js';
import { curve } from '../../src/score/curve.js';
import { combine } from '../../src/score/interval.js';
import { shares, weightedMean } from '../../src/score/mean.js';
import { apportion } from '../../src/score/points.js';
import { inOrder, rank } from '../../src/score/ranking.js';
import { tenths, toTenth } from '../../src/score/rounding.js';
import { scoreSource } from '../../src/score/source.js';
import { wilson } from '../../src/score/wilson.js';

test.each([
  ['full marks at the foot', 0.05, 100],
  ['full marks below it', 0, 100],
  ['half way', 0.325, 50],
  ['none at the head', 0.6, 0],
  ['none above it', 0.9, 0],
])('the curve gives %s', (_, value, score) => {
  expect(curve(value, { full: 0.05, zero: 0.6 })).toBeCloseTo(score, 9);
});

// Newcombe 1998, “Two-sided confidence intervals for the single proportion”, table I, method 3.
test.each([
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])('the Wilson interval of %d in %d is that of the literature', (hits, trials, low, high) => {
  const interval = wilson(hits / trials, trials);
  expect(interval[0]).toBeCloseTo(low, 4);
  expect(interval[1]).toBeCloseTo(high, 4);
});

test('without trials nothing is known of a rate', () => {
  expect(wilson(0.5, 0)).toEqual([0, 1]);
});

describe('the weighted mean', () => {
  test('gives the weight of what does not apply to the rest', () => {
    const items = [
      { weight: 2, score: 50 },
      { weight: 5, score: null },
      { weight: 6, score: 90 },
    ];
    expect(shares(items)).toEqual([0.25, 0, 0.75]);
    expect(weightedMean(items)).toBe(80);
  });

  test.each([
    ['nothing', []],
    ['nothing that applies', [{ weight: 3, score: null }]],
    ['nothing of weight', [{ weight: 0, score: 70 }]],
  ])('of %s is null, not 0', (_, items) => {
    expect(weightedMean(items)).toBeNull();
  });
});

describe('apportioning', () => {
  test.each([
    ['thirds', [33.4, 33.3, 33.3], 100, [34, 33, 33]],
    ['equal remainders: the first goes first', [1.5, 1.5], 3, [2, 1]],
    ['sums that miss a whole by the last bit', [0.1 + 0.2 + 2.7, 5], 8, [3, 5]],
    ['nothing', [], 0, []],
    ['a part of nothing', [0, 2.5], 3, [0, 3]],
  ])('splits %s', (_, parts, total, whole) => {
    expect(apportion(parts, total)).toEqual(whole);
  });

  test('always adds up and moves no part by a whole tenth', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 300, noNaN: true })), (parts) => {
        const total = Math.round(parts.reduce((sum, part) => sum + part, 0));
        const whole = apportion(parts, total);
        expect(whole.reduce((sum, part) => sum + part, 0)).toBe(total);
        for (const [index, part] of whole.entries()) expect(Math.abs(part - parts[index]!)).toBeLessThan(1 + 1e-6);
      }),
    );
  });
});

test('errors of parts add up as the root of the sum of their squares, each side apart', () => {
  const parts = [
    { share: 0.5, score: 60, interval: [54, 68] as const },
    { share: 0.5, score: 80, interval: [72, 86] as const },
  ];
  expect(combine(70, parts)).toEqual([65, 75]);
});

test('a half is rounded upwards, also where the sum has lost its last bit', () => {
  expect(tenths(72.45)).toBe(725);
  expect(tenths(72.45 - 1e-12)).toBe(725);
  expect(toTenth(0.1 + 0.2)).toBe(0.3);
});

test.each([
  [100, 'Strong'],
  [84.5, 'Strong'],
  [84.4, 'Adequate'],
  [0, 'Weak'],
  [null, null],
])('a score of %s stands in the band of its printed value', (score, label) => {
  const bands = [
    { min: 85, label: 'Strong' },
    { min: 60, label: 'Adequate' },
    { min: 0, label: 'Weak' },
  ];
  expect(bandOf(score, bands)).toBe(label);
});

describe('the ranking', () => {
  const source = (name: string, score: number | null, width = 1) => ({
    name,
    score,
    interval: score === null ? null : ([score - width, score + width] as const),
  });

  test('lets sources with equal printed scores share a rank, and leaves out the next', () => {
    const ranks = rank([source('Zeta', 70.4), source('Alpha', 69.6), source('Beta', 50), source('Best', 90)]);
    expect(ranks.map(({ rank, source }) => [rank, source])).toEqual([
      [1, 'Best'],
      [2, 'Alpha'],
      [2, 'Zeta'],
      [4, 'Beta'],
    ]);
  });

  test('says whether the interval reaches into that of the next source', () => {
    expect(rank([source('a', 80), source('b', 78.5), source('c', 70)]).map((row) => row.apart)).toEqual([
      false,
      true,
      true,
    ]);
  });

  test('puts names in the order of code units, and what is not scored last and without a rank', () => {
    const sources = [source('zoo', null), source('b', 50), source('B', 50), source('a', null)];
    expect(inOrder(sources).map((item) => item.name)).toEqual(['B', 'b', 'a', 'zoo']);
    expect(rank(sources)).toHaveLength(2);
  });

  test('does not depend on the order of the sources', () => {
    const sources = ['a', 'b', 'c', 'd'].map((name, index) => source(name, 60 + (index % 2)));
    fc.assert(
      fc.property(fc.shuffledSubarray(sources, { minLength: 4 }), (some) => {
        expect(rank(some)).toEqual(rank(sources));
      }),
    );
  });
});

describe('a source', () => {
  const document = (score: number | null, check: number | null) => ({
    score,
    interval: score === null ? null : ([score - 6, score + 6] as const),
    coverage: score === null ? 0 : 1,
    checks: [{ id: 'first', score: check }],
  });

  test('has the mean of the documents that could be scored', () => {
    expect(scoreSource([document(60, 40), document(80, null), document(null, null)], ['first'])).toEqual({
      score: 70,
      interval: [65.8, 74.2],
      spread: [60, 80],
      coverage: 0.6667,
      checks: [{ id: 'first', score: 40 }],
    });
  });

  test('without a scored document has no score', () => {
    expect(scoreSource([document(null, null)], ['first'])).toEqual({
      score: null,
      interval: null,
      spread: null,
      coverage: 0,
      checks: [{ id: 'first', score: null }],
    });
  });
});
