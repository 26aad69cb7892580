import { partitionPoint } from '../../partition-point.js';

/**
 * A longest chain of pairs in which neither side goes back; equal places are allowed, since a sentence may be split.
 * Source: Fredman 1975, “On computing the length of longest increasing subsequences”.
 * @param pairs ordered by `a`, then `b`
 */
export function longestChain<T extends { readonly b: number }>(pairs: readonly T[]): T[] {
  const tails: number[] = [];
  const previous: number[] = [];
  for (const [at, { b }] of pairs.entries()) {
    const length = partitionPoint(tails, (tail) => pairs[tail]!.b <= b);
    previous.push(length > 0 ? tails[length - 1]! : -1);
    tails[length] = at;
  }
  const chain: T[] = [];
  for (let at = tails.at(-1) ?? -1; at >= 0; at = previous[at]!) chain.push(pairs[at]!);
  return chain.reverse();
}
