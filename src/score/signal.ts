import type { SignalObservation } from '../checks/observe.js';
import type { SignalRule } from '../rubric/rubric.js';
import type { Charge } from './charge.js';
import { curve } from './curve.js';
import { wilson } from './wilson.js';

/** A signal's score, not rounded. */
export interface SignalScore {
  readonly id: string;
  readonly weight: number;
  readonly status: 'scored' | 'not-applicable' | 'off';
  readonly reason?: string;
  readonly opportunities: number;
  /** Units hit by what is charged. */
  readonly hits: number;
  /** Weights of these hits together. */
  readonly weighted: number;
  /** What the curve read: `weighted` by opportunity, at most 1, or `weighted` itself per document. */
  readonly rate: number | null;
  readonly score: number | null;
  readonly interval: readonly [low: number, high: number] | null;
}

/**
 * @param own the charges of this signal
 * @param sentences counting sentences of the article: what hits per document are a rate of, for the interval
 * @param unscored why the whole check is not scored, if it is not
 */
export function scoreSignal(
  seen: SignalObservation,
  rule: SignalRule | undefined,
  own: readonly Charge[],
  sentences: number,
  unscored: string | null,
): SignalScore {
  const { opportunities, reason } = seen.observation;
  const nothing = { opportunities, hits: 0, weighted: 0, rate: null, score: null, interval: null };
  if (seen.status === 'off' || rule === undefined) {
    return { id: seen.signal, weight: rule?.weight ?? 0, status: 'off', ...nothing };
  }
  const named = { id: seen.signal, weight: rule.weight };
  if (unscored !== null || seen.status === 'not-applicable') {
    return { ...named, status: 'not-applicable', reason: unscored ?? reason ?? 'nothing to measure', ...nothing };
  }
  const hits = own.filter((charge) => charge.charged && !charge.failure);
  const weighted = hits.reduce((sum, charge) => sum + charge.hit, 0);
  const rate = rule.per === 'document' ? weighted : Math.min(1, weighted / opportunities);
  return {
    ...named,
    status: 'scored',
    opportunities,
    hits: hits.reduce((sum, charge) => sum + (charge.evidence.amount ?? 1), 0),
    weighted,
    rate,
    score: curve(rate, rule),
    interval: intervalOf(rate, rule, rule.per === 'document' ? sentences : opportunities),
  };
}

/** Wilson interval of the rate, carried through the curve; a count is taken as a rate of the trials. */
function intervalOf(rate: number, rule: SignalRule, trials: number): readonly [low: number, high: number] {
  const scale = rule.per === 'document' ? trials : 1;
  const score = curve(rate, rule);
  if (scale === 0) return [score, score];
  const [fewest, most] = wilson(Math.min(1, rate / scale), trials);
  return [Math.min(score, curve(most * scale, rule)), Math.max(score, curve(fewest * scale, rule))];
}
