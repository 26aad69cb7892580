import { expect, test } from 'vitest';
import { findCandidates } from '../../../src/checks/duplication/overlap/candidates.js';
import type { Features } from '../../../src/checks/duplication/overlap/features.js';

const options = { rareDocuments: 3, candidateVotes: 2, candidatesPerDocument: 2 };
const features = (fingerprints: readonly number[], words: readonly number[] = []): Features => ({
  fingerprints: new Set(fingerprints),
  words: new Set(words),
});
const pairs = (all: readonly Features[]) => findCandidates(all, options).map(({ a, b }) => [a, b]);

test('documents that share enough that is rare are compared', () => {
  expect(pairs([features([1, 2], [10]), features([2, 3], [11]), features([7, 1], [10])])).toEqual([[0, 2]]);
});

test('what stands in many documents links nobody', () => {
  const all = Array.from({ length: 5 }, (_, i) => features([100 + i], [1, 2, 3]));
  expect(pairs(all)).toEqual([]);
});

test('many copies of one text make a chain', () => {
  const all = Array.from({ length: 50 }, () => features([1, 2, 3], [4]));
  expect(pairs(all)).toEqual(Array.from({ length: 49 }, (_, i) => [i, i + 1]));
});

test('each document keeps the partners with which it shares most', () => {
  const all = [features([1, 2, 3, 4, 5, 6]), features([1, 2, 3, 4]), features([1, 2, 3, 5]), features([4, 5])];
  const few = findCandidates(all, { ...options, rareDocuments: 4, candidatesPerDocument: 1 });
  expect(few).toEqual([
    { a: 0, b: 1 },
    { a: 0, b: 2 },
    { a: 0, b: 3 },
  ]);
});
