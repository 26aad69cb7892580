/**
 * Splits a whole number of tenths in proportion to shares, by largest remainder, so that the parts add up exactly.
 * Ties go to the first.
 * Source: Hamilton's method; Balinski & Young 1982, “Fair Representation”.
 * @param parts 0 or more each, in tenths and not rounded; they add up to about `total`
 * @param total whole tenths
 * @returns whole tenths that add up to `total`; a part of 0 gets 0
 */
export function apportion(parts: readonly number[], total: number): number[] {
  const whole = parts.map((part) => Math.floor(snap(part)));
  const remainders = parts.map((part, index) => snap(part - whole[index]!));
  const order = parts.map((_, index) => index).filter((index) => parts[index]! > 0);
  order.sort((a, b) => remainders[b]! - remainders[a]! || a - b);
  let left = total - whole.reduce((sum, part) => sum + part, 0);
  for (let turn = 0; left > 0 && order.length > 0; turn++, left--) whole[order[turn % order.length]!]!++;
  return whole;
}

/** Sums that are equal on paper differ by their last bit: 2.9999999999 tenths are 3. */
const snap = (value: number): number => Math.round(value * 1e8) / 1e8;
