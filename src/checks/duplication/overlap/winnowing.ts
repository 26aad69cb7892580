/**
 * Winnowed fingerprints: of every `window` consecutive hashes the least, the last one where several are least. Two texts
 * that share a run of `window` hashes share a fingerprint.
 * Source: Schleimer, Wilkerson, Aiken 2003, “Winnowing: local algorithms for document fingerprinting”.
 * @param hashes of consecutive grams
 * @param window 1 keeps every hash
 */
export function winnow(hashes: readonly number[], window: number): Set<number> {
  const kept = new Set<number>();
  let least = -1;
  for (let end = Math.min(window, hashes.length); end > 0 && end <= hashes.length; end += 1) {
    const start = Math.max(0, end - window);
    if (least < start) least = lastLeast(hashes, start, end);
    else if (hashes[end - 1]! <= hashes[least]!) least = end - 1;
    kept.add(hashes[least]!);
  }
  return kept;
}

function lastLeast(hashes: readonly number[], start: number, end: number): number {
  let least = start;
  for (let i = start + 1; i < end; i += 1) if (hashes[i]! <= hashes[least]!) least = i;
  return least;
}
