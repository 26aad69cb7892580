import { Kind, type Words } from '../words/index.js';
import type { Range } from '../words/place.js';
import type { PassageOptions } from './options.js';

/** A range of words of one text. */
export interface Side {
  readonly words: Words;
  readonly range: Range;
}

/**
 * Whether two passages are one text: one of them consists of words of the other but for a few, and they do not say the
 * same of two things.
 */
export function isCopy(a: Side, b: Side, { minLikeness, parallelWords }: PassageOptions): boolean {
  const isShort = a.range[1] - a.range[0] < parallelWords;
  return likeness(a, b) >= minLikeness && !(isShort && hasOwn(a, b) && hasOwn(b, a));
}

/**
 * How far one side consists of words of the other, whatever their order: 1 where words were only left out, added or
 * moved. Two sentences of one pattern about two things each have words of their own.
 * @returns the greater of the two parts, 0 to 1
 */
export function likeness(a: Side, b: Side): number {
  const left = new Map<number, number>();
  for (const word of idsOf(b)) left.set(word, (left.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of idsOf(a)) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    left.set(word, count - 1);
    common += 1;
  }
  return common / Math.min(idsOf(a).length, idsOf(b).length);
}

const idsOf = ({ words, range }: Side): Int32Array => words.ids.subarray(...range);

/** Whether the one side has a name or figure that the other lacks. */
function hasOwn({ words, range }: Side, other: Side): boolean {
  const there = new Set(idsOf(other));
  for (let i = range[0]; i < range[1]; i += 1) {
    const tells = words.kinds[i] === Kind.name || words.figures[i] === 1;
    if (tells && !there.has(words.ids[i]!)) return true;
  }
  return false;
}
