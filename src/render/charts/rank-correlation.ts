/** Rank of each value, from 1; equal values share the mean of their ranks. */
function ranksOf(values: readonly number[]): readonly number[] {
  const order = values.map((_, index) => index).sort((a, b) => values[a]! - values[b]!);
  const ranks: number[] = values.map(() => 0);
  for (let start = 0, end = 0; start < order.length; start = end) {
    while (end < order.length && values[order[end]!] === values[order[start]!]) end++;
    for (let place = start; place < end; place++) ranks[order[place]!] = (start + 1 + end) / 2;
  }
  return ranks;
}

/**
 * Spearman's rank correlation, with ties: Pearson's coefficient of the ranks.
 * Source: Spearman 1904, “The proof and measurement of association between two things”.
 * @returns from −1 to 1; 0 where one side does not vary
 */
export function rankCorrelation(pairs: readonly (readonly [number, number])[]): number {
  const left = ranksOf(pairs.map(([a]) => a));
  const right = ranksOf(pairs.map(([, b]) => b));
  const mean = (pairs.length + 1) / 2;
  const sum = (term: (index: number) => number) => pairs.reduce((total, _, index) => total + term(index), 0);
  const both = sum((i) => (left[i]! - mean) * (right[i]! - mean));
  const spread = Math.sqrt(sum((i) => (left[i]! - mean) ** 2) * sum((i) => (right[i]! - mean) ** 2));
  return spread === 0 ? 0 : both / spread;
}
