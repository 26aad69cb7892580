import type { Pairs } from './alignment.js';
import { DROP, FUNCTION_WORD, UNPAIRED } from './scores.js';

/**
 * Cuts an alignment into its best-scoring stretches, so that chance pairs at its ends and long gaps do not count.
 * Source for the cut: the X-drop of Zhang, Berman, Wiehe, Miller 1999, “Post-processing long pairwise alignments”.
 */
export function segments(pairs: Pairs, isFunctionWord: (x: number) => boolean): Pairs[] {
  const { xs, ys } = pairs;
  const found: Pairs[] = [];
  let start = 0;
  let best = 0;
  let bestEnd = 0;
  let score = 0;
  const cut = (next: number): void => {
    if (bestEnd > start) found.push({ xs: xs.slice(start, bestEnd), ys: ys.slice(start, bestEnd) });
    [start, best, bestEnd, score] = [next, 0, next, 0];
  };
  for (let n = 0; n < xs.length; n += 1) {
    if (n > start) score -= UNPAIRED * (xs[n]! - xs[n - 1]! + ys[n]! - ys[n - 1]! - 2);
    if (score < 0 || score < best - DROP) cut(n);
    score += isFunctionWord(xs[n]!) ? FUNCTION_WORD : 1;
    if (score > best) [best, bestEnd] = [score, n + 1];
  }
  cut(xs.length);
  return found;
}
