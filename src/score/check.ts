import type { CheckDefinition } from '../checks/check.js';
import type { CheckObservation, SignalObservation } from '../checks/observe.js';
import type { Rubric } from '../rubric/rubric.js';
import type { Charge } from './charge.js';
import { weightedMean } from './mean.js';
import { type SignalScore, scoreSignal } from './signal.js';

/** A check's score, not rounded. */
export interface CheckScore {
  readonly id: string;
  readonly weight: number;
  readonly status: 'scored' | 'not-applicable' | 'off' | 'error';
  readonly reason?: string;
  readonly message?: string;
  readonly score: number | null;
  /** Mean of its signals: `score`, unless the check failed. */
  readonly mean: number | null;
  /** Evidence says that the check fails as a whole, so that its score is 0. */
  readonly failed: boolean;
  /** Part of its enabled signals' weight that is scored. */
  readonly coverage: number;
  readonly signals: readonly SignalScore[];
}

/**
 * Scores one check: the weighted mean of the signals that apply, or 0 where evidence says that it fails as a whole.
 * @param own the charges of this check
 */
export function scoreCheck(
  definition: CheckDefinition,
  seen: CheckObservation | undefined,
  rubric: Rubric,
  own: readonly Charge[],
  sentences: number,
): CheckScore {
  const rule = rubric.checks[definition.id];
  const signals = signalScores(definition, seen, rubric, own, sentences);
  const named = { id: definition.id, weight: rule?.weight ?? 0, signals };
  const unscored = { score: null, mean: null, failed: false, coverage: 0 };
  if (rule?.enabled !== true || seen === undefined || seen.status === 'off') {
    return { ...named, status: 'off', ...unscored };
  }
  if (seen.status === 'error')
    return { ...named, status: 'error', message: seen.message ?? 'unknown error', ...unscored };
  if (seen.status === 'not-applicable') {
    return { ...named, status: 'not-applicable', reason: seen.reason ?? 'nothing to measure', ...unscored };
  }
  const failed = own.some((charge) => charge.failure && charge.charged);
  const mean = weightedMean(signals);
  if (mean === null && !failed) {
    return { ...named, status: 'not-applicable', reason: reasonsOf(signals), ...unscored };
  }
  const coverage = failed ? 1 : coverageOf(signals);
  return { ...named, status: 'scored', score: failed ? 0 : mean, mean, failed, coverage };
}

function signalScores(
  definition: CheckDefinition,
  seen: CheckObservation | undefined,
  rubric: Rubric,
  own: readonly Charge[],
  sentences: number,
): SignalScore[] {
  const rules = rubric.checks[definition.id]?.signals ?? {};
  const observed = new Map(seen?.signals.map((signal) => [signal.signal, signal]));
  const unscored = seen?.status === 'error' ? 'the check could not be run' : (seen?.reason ?? null);
  return definition.signals.map(({ id }) => {
    const hits = own.filter((charge) => charge.signal === id);
    return scoreSignal(observed.get(id) ?? missing(id, seen, rules[id]?.enabled), rules[id], hits, sentences, unscored);
  });
}

/** A check that could not be run has observed nothing. */
const missing = (signal: string, seen: CheckObservation | undefined, enabled = false): SignalObservation => ({
  signal,
  status: enabled && seen?.status === 'error' ? 'not-applicable' : 'off',
  observation: { opportunities: 0, findings: [] },
});

function reasonsOf(signals: readonly SignalScore[]): string {
  const reasons = new Set(signals.flatMap((signal) => (signal.reason === undefined ? [] : [signal.reason])));
  return reasons.size === 0 ? 'no signal with a weight applies' : [...reasons].join('; ');
}

function coverageOf(signals: readonly SignalScore[]): number {
  const weightOf = (items: readonly SignalScore[]) => items.reduce((sum, signal) => sum + signal.weight, 0);
  const enabled = weightOf(signals.filter((signal) => signal.status !== 'off'));
  return enabled === 0 ? 0 : Math.min(1, weightOf(signals.filter((signal) => signal.status === 'scored')) / enabled);
}
