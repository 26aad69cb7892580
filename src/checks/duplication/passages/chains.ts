import { GramIndex } from './grams.js';
import type { PassageOptions } from './options.js';

/** Equal words at `x` and `y`, `length` of them. */
interface Run {
  readonly x: number;
  readonly y: number;
  length: number;
}

/** Runs in the same order in both sequences, near one diagonal. */
export interface Chain {
  readonly runs: Run[];
  /** The last of them. */
  last: Run;
  /** Words in the runs; where runs touch, a word may count twice. */
  words: number;
}

/** Diagonals that one bucket holds. A chain drifts from one bucket to the next as words are left out. */
const BUCKET = 8;

/** Buckets in which a chain may go on: its own first. */
const NEAR = [0, -1, 1];

/**
 * Chains of equal runs between two sequences, or within one (`y === x`: every run of `y` ends before the chain starts
 * in `x`, so that a passage is never its own original).
 * Time is linear in the number of words, since a gram has a bounded number of occurrences.
 */
export function findChains(x: Int32Array, y: Int32Array, options: PassageOptions): Chain[] {
  const { seedWords: k, gapWords } = options;
  const self = x === y;
  const index = new GramIndex(y, k);
  if (!self) for (let j = 0; j + k <= y.length; j += 1) index.add(j);
  const lowest = -Math.ceil(y.length / BUCKET) - 1;
  const open: (Chain | undefined)[] = new Array(Math.ceil(x.length / BUCKET) + 2 - lowest);
  const done: Chain[] = [];
  const close = (chain: Chain | undefined): void => {
    if (chain && chain.words > k + 1) done.push(chain);
  };
  for (let i = 0; i + k <= x.length; i += 1) {
    index.visit(x, i, (j) => {
      const bucket = Math.floor((i - j) / BUCKET) - lowest;
      for (const step of NEAR) {
        const chain = open[bucket + step];
        if (!chain || !follows(chain, i, j, k, gapWords, self)) continue;
        append(chain, i, j, k);
        if (step !== 0) {
          open[bucket + step] = undefined;
          close(open[bucket]);
          open[bucket] = chain;
        }
        return;
      }
      const current = open[bucket];
      if (current && covers(current, i, self && j + k > current.runs[0]!.x)) return;
      close(current);
      const run = { x: i, y: j, length: k };
      open[bucket] = { runs: [run], last: run, words: k };
    });
    if (self) index.add(i);
  }
  for (const chain of open) close(chain);
  return done;
}

function follows({ runs, last }: Chain, i: number, j: number, k: number, gap: number, self: boolean): boolean {
  const endX = last.x + last.length;
  const endY = last.y + last.length;
  if (i - endX > gap || j - endY > gap) return false;
  if (self && j + k > runs[0]!.x) return false;
  const onDiagonal = i - j === last.x - last.y;
  return onDiagonal ? i > last.x : i >= endX - 1 && j >= endY - 1;
}

/** Whether the chain still runs at `i`: a second hit beside it is an echo of the same words, unless the chain is full. */
function covers({ last }: Chain, i: number, full: boolean): boolean {
  return !full && i < last.x + last.length;
}

function append(chain: Chain, i: number, j: number, k: number): void {
  const { last } = chain;
  if (i - j === last.x - last.y && i <= last.x + last.length) {
    const length = i + k - last.x;
    chain.words += length - last.length;
    last.length = length;
  } else {
    chain.last = { x: i, y: j, length: k };
    chain.runs.push(chain.last);
    chain.words += k;
  }
}
