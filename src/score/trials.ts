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

/** What every weight is multiplied by, by the id of the check, or `check/signal`. */
export type Factors = ReadonlyMap<string, number>;

/** The score of a document, not rounded; `null` where nothing could be scored. */
export function reweighed({ limit, checks }: Weighable, factors: Factors): number | null {
  let [sum, total] = [0, 0];
  for (const check of checks) {
    const score = check.fixed ?? meanOfSignals(check, factors);
    const weight = check.weight * factors.get(check.id)!;
    if (score === null) continue;
    sum += weight * score;
    total += weight;
  }
  return total === 0 ? null : Math.min(limit, sum / total);
}

function meanOfSignals({ id, signals }: WeighableCheck, factors: Factors): number | null {
  let [sum, total] = [0, 0];
  for (const signal of signals) {
    if (signal.score === null) continue;
    const weight = signal.weight * factors.get(`${id}/${signal.id}`)!;
    sum += weight * signal.score;
    total += weight;
  }
  return total === 0 ? null : sum / total;
}
