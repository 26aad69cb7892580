import type { Evidence } from '../checks/check.js';
import { atConfidence } from '../checks/contradictions/evidence.js';
import type { JudgeRule } from '../rubric/rubric.js';
import type { Judge, Verdict } from './judge.js';

/**
 * A candidate with what a model said of it. The rubric says how far a verdict moves the confidence: `confirm` of the way
 * to 1, or `reject` of the way to 0; a verdict less sure than `least`, and “unclear”, move nothing.
 */
export function judged(
  evidence: Evidence,
  verdict: Verdict,
  rule: JudgeRule,
  { model, promptHash }: Pick<Judge, 'model' | 'promptHash'>,
): Evidence {
  const before = evidence.confidence;
  const moved = atConfidence(evidence, movedConfidence(before, verdict, rule));
  return { ...moved, judgement: { model, promptHash, ...verdict, before } };
}

/** Rounded to thousandths, which no rubric tells apart, so that a confidence prints as it was reckoned. */
export function movedConfidence(before: number, { verdict, probability }: Verdict, rule: JudgeRule): number {
  if (probability === null || probability < rule.least) return before;
  const rounded = (value: number) => Math.round(value * 1000) / 1000;
  if (verdict === 'contradicts') return Math.max(before, rounded(before + rule.confirm * (1 - before)));
  if (verdict === 'agrees') return Math.min(before, rounded(before * (1 - rule.reject)));
  return before;
}
