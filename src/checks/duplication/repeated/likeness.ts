import { Kind, type Words } from '../words/index.js';
import type { Range } from '../words/place.js';

/**
 * How far one side of a passage consists of words of the other, whatever their order: 1 where words were only left out,
 * added or moved. Two sentences of one pattern about two things each have words of their own.
 * @returns the greater of the two parts, 0 to 1
 */
export function likeness(words: Words, x: Range, y: Range): number {
  const common = commonWords(words.ids.subarray(...x), words.ids.subarray(...y));
  return common / Math.min(x[1] - x[0], y[1] - y[0]);
}

function commonWords(x: Int32Array, y: Int32Array): number {
  const left = new Map<number, number>();
  for (const word of y) left.set(word, (left.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of x) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    left.set(word, count - 1);
    common += 1;
  }
  return common;
}

/** Whether each range has names or figures that the other lacks: one form of words said of two things. */
export function areParallel(words: Words, x: Range, y: Range): boolean {
  return hasOwn(words, x, y) && hasOwn(words, y, x);
}

function hasOwn(words: Words, own: Range, other: Range): boolean {
  const there = new Set(words.ids.subarray(...other));
  for (let i = own[0]; i < own[1]; i += 1) {
    const tells = words.kinds[i] === Kind.name || words.figures[i] === 1;
    if (tells && !there.has(words.ids[i]!)) return true;
  }
  return false;
}
