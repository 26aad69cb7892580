import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stabilityOf, type WeighableSource } from '../../src/score/stability.js';
import { drawer, type Weighable } from '../../src/score/trials.js';

const rule = { samples: 400, spread: 0.3 };

/** A document with one signal in each of two checks. */
const document = (first: number | null, second: number | null, limit = 100): Weighable => ({
  limit,
  checks: [
    { id: 'a', weight: 50, fixed: null, signals: [{ id: 's', weight: 1, score: first }] },
    { id: 'b', weight: 50, fixed: null, signals: [{ id: 't', weight: 1, score: second }] },
  ],
});
const source = (name: string, ...documents: Weighable[]): WeighableSource => ({ name, documents });

describe('rank stability', () => {
  test('a source that is better in everything is ahead in every trial', () => {
    const stability = stabilityOf([source('One', document(90, 80)), source('Two', document(50, 40))], rule)!;
    expect(stability).toMatchObject({ kept: 1, ahead: [1], samples: 400, spread: 0.3 });
    expect(stability.sources.map(({ source, ranks }) => [source, ranks])).toEqual([
      ['One', [1, 1]],
      ['Two', [2, 2]],
    ]);
  });

  test('an order that hangs on the weights is lost in some trials, and the scores say how far they move', () => {
    const stability = stabilityOf([source('One', document(90, 20)), source('Two', document(20, 88))], rule)!;
    expect(stability.kept).toBeGreaterThan(0.4);
    expect(stability.kept).toBeLessThan(0.7);
    const [low, high] = stability.sources[0]!.scores;
    expect(low).toBeLessThan(55);
    expect(high).toBeGreaterThan(55);
  });

  test('without a spread nothing moves', () => {
    const stability = stabilityOf([source('One', document(90, 20)), source('Two', document(20, 88))], {
      ...rule,
      spread: 0,
    })!;
    expect(stability.kept).toBe(1);
    expect(stability.sources.map(({ scores }) => scores)).toEqual([
      [55, 55],
      [54, 54],
    ]);
  });

  test.each([
    ['a cap stays as it is', document(90, 80, 40), 40],
    ['what is not applicable counts nowhere', document(70, null), 70],
    [
      'a check that failed as a whole stays at 0',
      { limit: 100, checks: [{ id: 'a', weight: 1, fixed: 0, signals: [{ id: 's', weight: 1, score: 90 }] }] },
      0,
    ],
  ])('%s', (_, one, score) => {
    const stability = stabilityOf([source('One', one), source('Two', document(10, 10))], rule)!;
    expect(stability.sources[0]!.scores).toEqual([score, score]);
  });

  test('equal scores share their rank', () => {
    const stability = stabilityOf([source('One', document(60, 60)), source('Two', document(60, 60))], rule)!;
    expect(stability.sources.map(({ ranks }) => ranks)).toEqual([
      [1, 1],
      [1, 1],
    ]);
  });

  test('one source has no rank to lose', () => {
    expect(stabilityOf([source('One', document(60, 60))], rule)).toBeNull();
  });

  test('of very many documents there are fewer trials, never under a hundred', () => {
    const many = Array.from({ length: 15_000 }, () => document(60, 70));
    expect(stabilityOf([source('One', ...many), source('Two', ...many)], rule)!.samples).toBe(100);
  });

  test('scaling all weights, or the order of a source’s documents, changes nothing', () => {
    const score = fc.integer({ min: 0, max: 100 });
    const pair = fc.tuple(score, score).map(([a, b]) => document(a, b));
    fc.assert(
      fc.property(fc.array(pair, { minLength: 1, maxLength: 4 }), pair, (documents, other) => {
        const expected = stabilityOf([source('One', ...documents), source('Two', other)], rule);
        const scaled = ({ limit, checks }: Weighable) => ({
          limit,
          checks: checks.map((check) => ({ ...check, weight: check.weight * 4 })),
        });
        const changed = [...documents].reverse().map(scaled);
        expect(stabilityOf([source('One', ...changed), source('Two', scaled(other))], rule)).toEqual(expected);
      }),
      { numRuns: 20 },
    );
  });
});

test('draws spread evenly over their range', () => {
  const draw = drawer(1);
  const tenths = new Array(10).fill(0);
  for (let i = 0; i < 20_000; i += 1) tenths[Math.floor(draw() * 10)] += 1;
  for (const count of tenths) expect(Math.abs(count - 2000)).toBeLessThan(200);
});
