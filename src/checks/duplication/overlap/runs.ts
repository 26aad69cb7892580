import { GramIndex } from '../passages/grams.js';
import type { Range } from '../words/place.js';
import { BREAK, type Content, type Reading } from './reading.js';

/** Content words in the same order in two articles, as ranges of words of each. */
export interface Run {
  readonly a: Range;
  readonly b: Range;
  /** Lemmas in common. */
  readonly lemmas: readonly number[];
}

/**
 * Runs of at least `length` content words in the same order, whatever function words and names stand between them.
 * No word is in two runs; the longer run wins, then the earlier.
 */
export function commonRuns(a: Reading, b: Reading, length: number): Run[] {
  const found = maximalRuns(a.content, b.content, length);
  found.sort((one, other) => other.length - one.length || one.a - other.a || one.b - other.b);
  const takenA = new Uint8Array(a.content.lemmas.length);
  const takenB = new Uint8Array(b.content.lemmas.length);
  const kept: Run[] = [];
  for (const run of found) {
    const [endA, endB] = [run.a + run.length, run.b + run.length];
    if (takenA.subarray(run.a, endA).includes(1) || takenB.subarray(run.b, endB).includes(1)) continue;
    takenA.fill(1, run.a, endA);
    takenB.fill(1, run.b, endB);
    kept.push({
      a: [a.content.words[run.a]!, a.content.words[endA - 1]! + 1],
      b: [b.content.words[run.b]!, b.content.words[endB - 1]! + 1],
      lemmas: [...a.content.lemmas.subarray(run.a, endA)],
    });
  }
  return kept.sort((one, other) => one.a[0] - other.a[0]);
}

interface ContentRun {
  readonly a: number;
  readonly b: number;
  readonly length: number;
}

function maximalRuns({ lemmas: x }: Content, { lemmas: y }: Content, length: number): ContentRun[] {
  const index = new GramIndex(y, length);
  for (let j = 0; j + length <= y.length; j += 1) if (isUnbroken(y, j, length)) index.add(j);
  const found: ContentRun[] = [];
  for (let i = 0; i + length <= x.length; i += 1) {
    if (!isUnbroken(x, i, length)) continue;
    index.visit(x, i, (j) => {
      if (i > 0 && j > 0 && x[i - 1] === y[j - 1] && x[i - 1] !== BREAK) return;
      let end = length;
      while (x[i + end] !== undefined && x[i + end] === y[j + end] && x[i + end] !== BREAK) end += 1;
      found.push({ a: i, b: j, length: end });
    });
  }
  return found;
}

const isUnbroken = (lemmas: Int32Array, at: number, length: number): boolean =>
  !lemmas.subarray(at, at + length).includes(BREAK);
