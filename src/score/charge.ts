import type { Span } from '../article/span.js';
import { arbitrate, type Contender } from '../checks/arbitration.js';
import type { CheckDefinition, Evidence, Severity, SignalDefinition } from '../checks/check.js';
import type { CheckObservation } from '../checks/observe.js';
import type { Rubric, SignalRule } from '../rubric/rubric.js';

/** Evidence with what the rubric makes of it. */
export interface Charge {
  readonly check: string;
  readonly signal: string;
  readonly evidence: Evidence;
  readonly severity: Severity;
  /** Counts in the score; else it is only shown. */
  readonly charged: boolean;
  /** Below the rubric's `minConfidence`: shown only when asked for. */
  readonly hidden: boolean;
  /** Weight of the hit: units, times the factors of its tags, times confidence where counted per document. */
  readonly hit: number;
  /** Says that the check fails as a whole, and is no hit of its signal. */
  readonly failure: boolean;
}

interface Candidate extends Contender {
  readonly charge: Charge;
  /** Would be charged if its article is scored. */
  readonly contends: boolean;
}

/**
 * Weighs all evidence of one article, and lets one signal only charge a passage (see `arbitrate`);
 * that two passages clash is another matter than the wording or the source of one of them (`relational`).
 * Not charged, only shown: below `minConfidence`, severity `info`, weight 0, a speaker's own words unless the signal
 * charges speakers, and anything in a check or signal that is not applicable. What is never charged takes no passage
 * from what is.
 * @returns in the order of checks, signals and observation
 */
export function charges(
  observations: readonly CheckObservation[],
  rubric: Rubric,
  checks: readonly CheckDefinition[],
): Charge[] {
  const candidates = checks.flatMap((check, index) => {
    const observation = observations.find((seen) => seen.check === check.id);
    return observation === undefined ? [] : candidatesOf(check, index, observation, rubric);
  });
  const contending = candidates.filter((candidate) => candidate.contends);
  const [relational, single] = [true, false].map((kind) =>
    contending.filter(({ check }) => (checks[check]!.relational ?? false) === kind),
  );
  const stay = new Set([...arbitrate(single!), ...arbitrate(relational!)]);
  return candidates.filter((candidate) => !candidate.contends || stay.has(candidate)).map(({ charge }) => charge);
}

function candidatesOf(check: CheckDefinition, index: number, seen: CheckObservation, rubric: Rubric): Candidate[] {
  const bySignal = new Map(seen.signals.map((signal) => [signal.signal, signal]));
  return check.signals.flatMap((signal, place) => {
    const observed = bySignal.get(signal.id);
    const rule = rubric.checks[check.id]?.signals[signal.id];
    if (rule === undefined) return [];
    const applies = seen.status === 'observed' && observed?.status === 'observed';
    const found = (observed?.observation.findings ?? []).map((evidence) => {
      const chargeable = isChargeable(check, signal, evidence, rubric);
      const charge = chargeOf(check, signal, evidence, rubric, chargeable && applies, false);
      return candidate(index, place, charge, chargeable && charge.hit > 0);
    });
    if (seen.failure?.signal !== signal.id) return found;
    const { evidence } = seen.failure;
    const charged = seen.status === 'observed' && isChargeable(check, signal, evidence, rubric);
    return [...found, candidate(index, place, chargeOf(check, signal, evidence, rubric, charged, true), false)];
  });
}

function isChargeable(check: CheckDefinition, signal: SignalDefinition, evidence: Evidence, rubric: Rubric): boolean {
  const checkRule = rubric.checks[check.id]!;
  const rule = checkRule.signals[signal.id]!;
  return (
    evidence.confidence >= rubric.minConfidence &&
    rule.severity !== 'info' &&
    checkRule.weight > 0 &&
    rule.weight > 0 &&
    (evidence.voice === 'narrator' || signal.chargesSpeakers === true)
  );
}

function chargeOf(
  check: CheckDefinition,
  signal: SignalDefinition,
  evidence: Evidence,
  rubric: Rubric,
  charged: boolean,
  failure: boolean,
): Charge {
  const rule = rubric.checks[check.id]!.signals[signal.id]!;
  const hit = weightOf(evidence, rule);
  return {
    check: check.id,
    signal: signal.id,
    evidence,
    severity: rule.severity,
    charged: charged && (failure || hit > 0),
    hidden: evidence.confidence < rubric.minConfidence,
    hit,
    failure,
  };
}

function weightOf(evidence: Evidence, rule: SignalRule): number {
  const factors = (evidence.tags ?? []).map((tag) => rule.factors[tag] ?? 1);
  const units = factors.reduce((product, factor) => product * factor, evidence.amount ?? 1);
  return rule.per === 'document' ? units * evidence.confidence : units;
}

const candidate = (check: number, signal: number, charge: Charge, contends: boolean): Candidate => ({
  check,
  signal,
  confidence: charge.evidence.confidence,
  span: ownSpan(charge.evidence),
  ...sourceSpan(charge.evidence),
  charge,
  contends,
});

function sourceSpan({ spans }: Evidence): { source?: Span } {
  const source = spans.find(({ label, document }) => label === 'source' && document === undefined);
  return source ? { source } : {};
}

function ownSpan(evidence: Evidence): Span | null {
  const first = evidence.spans[0];
  return first === undefined || first.document !== undefined ? null : first;
}
