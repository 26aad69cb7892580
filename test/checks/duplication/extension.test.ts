import fc from 'fast-check';
import { expect, test } from 'vitest';
import { extend } from '../../../src/checks/duplication/passages/extension.js';

/** Words below this number are function words. */
const FUNCTION_WORDS = 2;
const isFunctionWord = (word: number): boolean => word < FUNCTION_WORDS;

const gain = (word: number): number => (isFunctionWord(word) ? 5 : 10);

/** Tenths that the best alignment from both starts brings, cell by cell. */
function bestScore(x: readonly number[], y: readonly number[]): number {
  const best = x.concat(0).map(() => new Array<number>(y.length + 1).fill(0));
  for (let i = x.length - 1; i >= 0; i -= 1) {
    for (let j = y.length - 1; j >= 0; j -= 1) {
      const paired = x[i] === y[j] ? gain(x[i]!) + best[i + 1]![j + 1]! : 0;
      best[i]![j] = Math.max(0, paired, best[i + 1]![j]! - 3, best[i]![j + 1]! - 3);
    }
  }
  return best[0]![0]!;
}

function scoreOf(x: readonly number[], steps: readonly (readonly [number, number])[]): number {
  let [i, j, score] = [0, 0, 0];
  for (const [atX, atY] of steps) {
    score += gain(x[atX]!) - 3 * (atX - i + atY - j);
    [i, j] = [atX + 1, atY + 1];
  }
  return score;
}

// Numbers that differ by 4096 share their last bits, and are words of their own all the same.
const words = fc.array(fc.constantFrom(0, 1, 2, 3, 4, 4096, 4098, 8194), { maxLength: 20 });

test('an extension pairs equal words in order and brings as much as any can', () => {
  fc.assert(
    fc.property(words, words, (x, y) => {
      const steps = extend(Int32Array.from(x), Int32Array.from(y), (distance) => isFunctionWord(x[distance]!));
      expect(steps.every(([i, j]) => x[i] === y[j])).toBe(true);
      expect(steps.every(([i, j], n) => n === 0 || (i > steps[n - 1]![0] && j > steps[n - 1]![1]))).toBe(true);
      expect(scoreOf(x, steps)).toBe(bestScore(x, y));
    }),
  );
});

test.each([
  ['nothing in common', [2, 3], [4, 5], []],
  [
    'the same words',
    [2, 3],
    [2, 3],
    [
      [0, 0],
      [1, 1],
    ],
  ],
  [
    'a word left out',
    [2, 3, 4],
    [2, 4],
    [
      [0, 0],
      [2, 1],
    ],
  ],
  ['a function word too far away', [2, 3, 4, 5, 0], [2, 0], [[0, 0]]],
])('extends over %s', (_, x, y, steps) => {
  expect(extend(Int32Array.from(x), Int32Array.from(y), (distance) => isFunctionWord(x[distance]!))).toEqual(steps);
});
