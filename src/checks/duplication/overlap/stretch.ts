import type { OverlapOptions } from './options.js';
import type { Reading } from './reading.js';
import { type Alignment, commonNames } from './sentences.js';

type Side = 'a' | 'b';
type StretchOptions = Pick<OverlapOptions, 'chanceWords' | 'nameWeight' | 'stretchSimilarity' | 'stretchJump'>;

/** Sentences of one document, near each other, that another document says in its own words. */
export interface Stretch {
  /** Pairs of sentences, in the order of `a`. */
  readonly pairs: readonly Alignment[];
  /** Weight beyond chance of what the pairs have in common. */
  readonly evidence: number;
}

/**
 * The stretch of either document whose sentences follow the other most closely: what was taken into an article that is
 * otherwise its own. Two reports of one event have such sentences too, but one by one and in another order.
 * Source: Bentley 1984, “Algorithm design techniques” (maximum sum of a stretch; Kadane).
 */
export function closestStretch(a: Reading, b: Reading, pairs: readonly Alignment[], options: StretchOptions): Stretch {
  const [ofA, ofB] = [along('a', a, b, pairs, options), along('b', a, b, pairs, options)];
  const best = ofA.evidence >= ofB.evidence ? ofA : ofB;
  return { ...best, pairs: [...best.pairs].sort((one, other) => one.a - other.a || one.b - other.b) };
}

function along(side: Side, a: Reading, b: Reading, pairs: readonly Alignment[], options: StretchOptions): Stretch {
  const { nameWeight, chanceWords, stretchSimilarity, stretchJump } = options;
  const other = side === 'a' ? 'b' : 'a';
  const nearest = bestPairs(side, pairs);
  const taken: Alignment[] = [];
  const best = { from: 0, to: 0, evidence: 0 };
  let [from, evidence] = [0, 0];
  for (let at = 0; at < (side === 'a' ? a : b).sentences.length; at += 1) {
    const pair = nearest.get(at);
    if (pair && pair.similarity >= stretchSimilarity) {
      const step = taken.length > from ? pair[other] - taken.at(-1)![other] : 0;
      const leap = step < 0 || step > stretchJump ? chanceWords : 0;
      evidence += pair.weight + nameWeight * commonNames(a, b, pair) - leap;
      taken.push(pair);
    }
    evidence -= chanceWords;
    if (evidence <= 0) [from, evidence] = [taken.length, 0];
    if (evidence > best.evidence) Object.assign(best, { from, to: taken.length, evidence });
  }
  return { pairs: taken.slice(best.from, best.to), evidence: best.evidence };
}

/** For each sentence of one side the one that shares most with it. */
function bestPairs(side: Side, pairs: readonly Alignment[]): ReadonlyMap<number, Alignment> {
  const best = new Map<number, Alignment>();
  for (const pair of pairs) {
    const known = best.get(pair[side]);
    if (!known || pair.weight * pair.similarity > known.weight * known.similarity) best.set(pair[side], pair);
  }
  return best;
}
