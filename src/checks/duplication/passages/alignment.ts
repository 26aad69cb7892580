import type { Chain } from './chains.js';
import { extend } from './extension.js';

/** Words that are the same in both sequences, in order: word `xs[n]` of one is word `ys[n]` of the other. */
export interface Pairs {
  readonly xs: number[];
  readonly ys: number[];
}

/** Limits of what an alignment may touch: half-open ranges of words. */
export interface Bounds {
  readonly x: readonly [number, number];
  readonly y: readonly [number, number];
}

/** What an alignment reads. */
export interface Sides {
  readonly x: Int32Array;
  readonly y: Int32Array;
  readonly isFunctionWord: (x: number) => boolean;
  /** Words that an alignment may reach beyond either end of its chain. */
  readonly reach: number;
}

/** The pairs of a chain: its runs, the longest common subsequence between them, and what extends it at both ends. */
export function align(sides: Sides, chain: Chain, bounds: Bounds): Pairs {
  const { x, y } = sides;
  const pairs = before(sides, chain, bounds);
  let [atX, atY] = [chain.runs[0]!.x, chain.runs[0]!.y];
  for (const run of chain.runs) {
    const skip = Math.max(0, atX - run.x, atY - run.y);
    if (skip >= run.length) continue;
    commonWords(x, [atX, run.x + skip], y, [atY, run.y + skip], pairs);
    for (let i = skip; i < run.length; i += 1) {
      pairs.xs.push(run.x + i);
      pairs.ys.push(run.y + i);
    }
    [atX, atY] = [run.x + run.length, run.y + run.length];
  }
  const [endX, endY] = [atX, atY];
  const length = { x: Math.min(sides.reach, bounds.x[1] - endX), y: Math.min(sides.reach, bounds.y[1] - endY) };
  const rays = [ray(x, endX, 1, length.x), ray(y, endY, 1, length.y)] as const;
  for (const [i, j] of extend(...rays, (distance) => sides.isFunctionWord(endX + distance))) {
    pairs.xs.push(endX + i);
    pairs.ys.push(endY + j);
  }
  return pairs;
}

function before({ x, y, isFunctionWord, reach }: Sides, chain: Chain, bounds: Bounds): Pairs {
  const lastX = chain.runs[0]!.x - 1;
  const lastY = chain.runs[0]!.y - 1;
  const rayX = ray(x, lastX, -1, Math.min(reach, lastX + 1 - bounds.x[0]));
  const rayY = ray(y, lastY, -1, Math.min(reach, lastY + 1 - bounds.y[0]));
  const steps = extend(rayX, rayY, (distance) => isFunctionWord(lastX - distance)).reverse();
  return { xs: steps.map(([i]) => lastX - i), ys: steps.map(([, j]) => lastY - j) };
}

/** Words read away from an anchor, which is the first of them. */
function ray(words: Int32Array, anchor: number, direction: 1 | -1, length: number): Int32Array {
  if (length <= 0) return NOTHING;
  if (direction === 1) return words.subarray(anchor, anchor + length);
  return words.slice(anchor + 1 - length, anchor + 1).reverse();
}

const NOTHING = new Int32Array(0);

/** Appends the longest common subsequence of two short ranges to `pairs`. */
function commonWords(
  x: Int32Array,
  [startX, endX]: readonly [number, number],
  y: Int32Array,
  [startY, endY]: readonly [number, number],
  pairs: Pairs,
): void {
  const rows = endX - startX;
  const columns = endY - startY;
  if (rows <= 0 || columns <= 0) return;
  const width = columns + 1;
  const best = new Uint8Array((rows + 1) * width);
  for (let i = rows - 1; i >= 0; i -= 1) {
    for (let j = columns - 1; j >= 0; j -= 1) {
      const at = i * width + j;
      const same = x[startX + i] === y[startY + j];
      best[at] = same ? best[at + width + 1]! + 1 : Math.max(best[at + width]!, best[at + 1]!);
    }
  }
  for (let i = 0, j = 0; i < rows && j < columns; ) {
    if (x[startX + i] === y[startY + j]) {
      pairs.xs.push(startX + i++);
      pairs.ys.push(startY + j++);
    } else if (best[(i + 1) * width + j]! >= best[i * width + j + 1]!) i += 1;
    else j += 1;
  }
}
