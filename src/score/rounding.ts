/**
 * A score, or points, in tenths. Every score of the result is rounded so, a half upwards; points are shares of the
 * rounded score, so that a reader who adds them up finds it again.
 */
export function tenths(value: number): number {
  // Snapped first: sums that are equal on paper differ by their last bit, and must not round apart.
  return Math.round(Math.round(value * 1e7) / 1e6);
}

export const toTenth = (value: number): number => tenths(value) / 10;

/** Four decimals: enough to find a rate again from its hits and opportunities. */
export const toRate = (value: number): number => Math.round(value * 1e4) / 1e4;

/** A score as printed: whole points. Bands and ranks are read from it, so that equal print means equal rank. */
export const printed = (score: number): number => Math.round(score);
