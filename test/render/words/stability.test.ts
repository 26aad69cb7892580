import { expect, test } from 'vitest';
import { stabilityLead, stabilityRest, stabilityRows, stabilityTitle } from '../../../src/render/words/stability.js';
import type { Report } from '../../../src/report/report.js';
import { exampleReport } from '../example-report.js';

type Stability = NonNullable<Report['stability']>;

const stability = (kept: number, each: readonly number[]): Stability => ({
  samples: 1000,
  spread: 0.3,
  kept,
  sources: each.map((kept, index) => ({
    source: `Source ${index + 1}`,
    kept,
    ranks: [index + 1, index + 1],
    scores: [70, 75],
  })),
  ahead: each.slice(1).map(() => kept),
});

test.each<[string, Stability]>([
  ['The order holds whatever the weights, within reason', stability(1, [1, 1, 1])],
  ['The order of the two holds whatever the weights, within reason', stability(0.998, [1, 1])],
  ['The order holds in 87 % of trials with other weights', stability(0.87, [1, 0.87, 0.87])],
  ['Part of the order hangs on the weights: 1 source of 3 keeps its rank', stability(0.6, [1, 0.6, 0.6])],
  ['Part of the order hangs on the weights: 2 sources of 4 keep their ranks', stability(0.6, [1, 1, 0.6, 0.6])],
  ['The order of the two hangs on the weights: neither keeps its rank for sure', stability(0.55, [0.55, 0.55])],
  ['The order hangs on the weights: no source keeps its rank for sure', stability(0.4, [0.5, 0.5, 0.5])],
])('%s', (title, example) => {
  expect(stabilityTitle(example)).toBe(title);
});

test('how it was tried is said with its numbers', () => {
  expect(stabilityLead(stability(1, [1, 1]))).toMatch(/^In 1,000 trials .* by as much as 30 %\./);
});

test('every source has a row with its rank, and the last is followed by nobody', () => {
  const report = exampleReport({ documents: 4 });
  const rows = stabilityRows(report, report.stability!);
  expect(rows.map(([source]) => source)).toEqual(report.ranking.map(({ source }) => source));
  expect(rows[0]!.slice(1, 3)).toEqual(['1', '100 %']);
  expect(rows.at(-1)!.at(-1)).toBe('–');
});

test('of very many sources the table says where the others are', () => {
  const many = stability(
    1,
    Array.from({ length: 23 }, () => 1),
  );
  expect(stabilityRest(many)).toBe('3 more sources in report.json, attached to this report.');
  expect(stabilityRest(stability(1, [1, 1]))).toBeNull();
});
