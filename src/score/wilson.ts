/** Half-width of the interval in standard deviations: the 97.5th percentile of the normal distribution, for 95 %. */
const Z = 1.96;

/**
 * Wilson score interval of a rate.
 * Source: Wilson 1927, “Probable inference, the law of succession, and statistical inference”, J. Am. Stat. Assoc. 22.
 * @param rate in [0, 1]
 * @param trials what the rate was observed over; with 0 nothing is known
 * @returns low and high end in [0, 1]; `rate` lies between them
 */
export function wilson(rate: number, trials: number, z = Z): readonly [low: number, high: number] {
  if (trials <= 0) return [0, 1];
  const spread = (z * z) / trials;
  const centre = (rate + spread / 2) / (1 + spread);
  const half = (z * Math.sqrt((rate * (1 - rate)) / trials + spread / (4 * trials))) / (1 + spread);
  // Rounding errors would otherwise leave a rate of 0 or 1 just outside.
  return [Math.max(0, Math.min(rate, centre - half)), Math.min(1, Math.max(rate, centre + half))];
}
