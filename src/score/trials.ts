/**
 * Numbers from 0 up to 1 that look random and are the same in every run.
 * Source: mulberry32, a 32-bit generator by T. Ettinger, 2017 (public domain); its period of 2^32 is far beyond what a
 * report draws.
 */
export function drawer(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** What a document's score becomes under other weights. */
export interface Weighable {
  /** The lowest limit of the caps that hold. */
  readonly limit: number;
  readonly checks: readonly WeighableCheck[];
}

export interface WeighableCheck {
  readonly id: string;
  readonly weight: number;
  /** Not `null` where the check's score does not come from its signals. */
  readonly fixed: number | null;
  readonly signals: readonly { readonly id: string; readonly weight: number; readonly score: number | null }[];
}

/** The document's score as a function of what every weight is multiplied by. */
export type Weighing = (factors: Float64Array) => number | null;

/**
 * Puts a document's weights and scores into arrays, once for all trials.
 * @param indexOf place of a check's factor, or of that of `check/signal`
 * @returns the score, not rounded; `null` where nothing could be scored
 */
export function weighing({ limit, checks }: Weighable, indexOf: (id: string) => number): Weighing {
  const means = checks.map(({ id, weight, fixed, signals }) => {
    const scored = signals.filter(({ score }) => score !== null);
    const at = Int32Array.from(scored, (signal) => indexOf(`${id}/${signal.id}`));
    const weights = Float64Array.from(scored, (signal) => signal.weight);
    const scores = Float64Array.from(scored, (signal) => signal.score!);
    const mean = (factors: Float64Array): number | null => fixed ?? weightedMean(at, weights, scores, factors);
    return { at: indexOf(id), weight, mean };
  });
  return (factors) => {
    let [sum, total] = [0, 0];
    for (const { at, weight, mean } of means) {
      const score = mean(factors);
      if (score === null) continue;
      sum += weight * factors[at]! * score;
      total += weight * factors[at]!;
    }
    return total === 0 ? null : Math.min(limit, sum / total);
  };
}

function weightedMean(at: Int32Array, weights: Float64Array, scores: Float64Array, factors: Float64Array) {
  let [sum, total] = [0, 0];
  for (let index = 0; index < at.length; index++) {
    const weight = weights[index]! * factors[at[index]!]!;
    sum += weight * scores[index]!;
    total += weight;
  }
  return total === 0 ? null : sum / total;
}
