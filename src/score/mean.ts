export interface Weighed {
  /** Relative to the others; 0 counts nowhere. */
  readonly weight: number;
  /** `null`: not applicable. */
  readonly score: number | null;
}

/** Each item's part of the mean: what does not apply has none, and its weight goes to the rest. */
export function shares(items: readonly Weighed[]): number[] {
  const total = items.reduce((sum, item) => sum + (item.score === null ? 0 : item.weight), 0);
  return items.map((item) => (item.score === null || total === 0 ? 0 : item.weight / total));
}

/** Weighted mean of what applies; `null`, never 0, where nothing does. */
export function weightedMean(items: readonly Weighed[]): number | null {
  const parts = shares(items);
  if (parts.every((part) => part === 0)) return null;
  return items.reduce((sum, item, index) => sum + parts[index]! * (item.score ?? 0), 0);
}
