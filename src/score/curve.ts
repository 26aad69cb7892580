/**
 * Piecewise linear score of a rate or a count.
 * @param full full marks at or below it
 * @param zero no marks at or above it; greater than `full`
 * @returns score in [0, 100]
 */
export function curve(value: number, { full, zero }: { readonly full: number; readonly zero: number }): number {
  if (value <= full) return 100;
  if (value >= zero) return 0;
  return (100 * (zero - value)) / (zero - full);
}
