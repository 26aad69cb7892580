/** Longer names are compared by their first code units: enough to spot a slip of the finger. */
const LONGEST = 100;

/** Letters from which on the beginning of a name stands for it. */
const SHORTEST_START = 3;

/**
 * Optimal string alignment distance: insertions, deletions, substitutions and swaps of neighbours.
 * Source: Boytsov 2011, “Indexing methods for approximate dictionary searching”, section 2.
 * @returns the distance, or `limit + 1` where it is greater than `limit`
 */
function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let best = Math.min(previous[column]! + 1, current[column - 1]! + 1, previous[column - 1]! + (same ? 0 : 1));
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) best = Math.min(best, before[column - 2]! + 1);
      current.push(best);
    }
    if (Math.min(...current) > limit) return limit + 1;
    before = previous;
    previous = current;
  }
  return previous[b.length]!;
}

const plain = (name: string): string =>
  name
    .slice(0, LONGEST)
    .toLowerCase()
    .replace(/[\s_-]+/g, '-');

/**
 * The candidate that somebody may have meant by `name`: at most a third of its letters, and never more than three, differ;
 * else the only one that begins with it. Case and the choice between spaces, hyphens and underscores count for nothing.
 * Of equals the first by code units.
 */
export function nearest(name: string, candidates: Iterable<string>): string | null {
  const wanted = plain(name);
  const begun: string[] = [];
  let limit = Math.min(3, Math.max(1, Math.floor(wanted.length / 3)));
  let best: string | null = null;
  for (const candidate of candidates) {
    if (candidate === name) continue;
    const other = plain(candidate);
    if (wanted.length >= SHORTEST_START && other.startsWith(wanted)) begun.push(candidate);
    const found = distance(wanted, other, limit);
    if (found > limit || (found === limit && best !== null && best < candidate)) continue;
    best = candidate;
    limit = found;
  }
  return best ?? (begun.length === 1 ? begun[0]! : null);
}
