import type { CapRule } from '../rubric/rubric.js';
import { holds, parseCondition } from './condition.js';
import { tenths } from './rounding.js';

export interface CapScore {
  readonly id: string;
  readonly limit: number;
  readonly reason: string;
  /** Whether it took anything: of several that hold, only the lowest limit does. */
  readonly applied: boolean;
  /** What it took from the mean. */
  readonly points: number;
}

/**
 * Applies the lowest limit whose condition holds; the first in the rubric among equals.
 * @param score mean of the checks, in tenths of a point; `null` is never capped
 * @throws RangeError if a condition cannot be read: the rubric loader reports it first
 */
export function applyCaps(
  score: number | null,
  caps: readonly CapRule[],
  measures: ReadonlySet<string>,
  values: ReadonlyMap<string, number>,
): CapScore[] {
  const held = caps.map((cap) => score !== null && conditionHolds(cap, measures, values));
  const lowest = Math.min(...caps.filter((_, index) => held[index]).map((cap) => cap.limit));
  const winner = caps.findIndex((cap, index) => held[index] && cap.limit === lowest);
  return caps.map(({ id, limit, reason }, index) => {
    const taken = index === winner && score !== null ? Math.max(0, tenths(score) - tenths(limit)) : 0;
    return { id, limit, reason, applied: taken > 0, points: taken / 10 };
  });
}

/** The lowest limit whose condition holds, whether or not it takes anything; 100 without one. */
export function lowestLimit(
  caps: readonly CapRule[],
  measures: ReadonlySet<string>,
  values: ReadonlyMap<string, number>,
): number {
  return Math.min(100, ...caps.filter((cap) => conditionHolds(cap, measures, values)).map(({ limit }) => limit));
}

function conditionHolds(cap: CapRule, measures: ReadonlySet<string>, values: ReadonlyMap<string, number>): boolean {
  const parsed = parseCondition(cap.when, measures);
  if ('error' in parsed) throw new RangeError(`cap “${cap.id}”: ${parsed.error} (at ${parsed.at} of “${cap.when}”)`);
  return holds(parsed.ok, values);
}
