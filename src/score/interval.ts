import type { CheckScore } from './check.js';
import { shares } from './mean.js';

export type Interval = readonly [low: number, high: number];

/** What one part of a mean adds to its uncertainty. */
interface Part {
  readonly share: number;
  readonly score: number;
  readonly interval: Interval;
}

/**
 * Interval of a weighted mean whose parts err independently: the root of the sum of their squared deviations, low and
 * high side apart, so that an interval that leans to one side keeps leaning.
 * Source: propagation of independent errors; Taylor 1997, “An Introduction to Error Analysis”, chapter 3.
 * @returns within [0, 100], holding `score`
 */
export function combine(score: number, parts: readonly Part[]): Interval {
  const low = Math.hypot(...parts.map((part) => part.share * (part.score - part.interval[0])));
  const high = Math.hypot(...parts.map((part) => part.share * (part.interval[1] - part.score)));
  return [Math.max(0, score - low), Math.min(100, score + high)];
}

/** Interval of a document before any cap; a check that failed as a whole is certain. */
export function documentInterval(score: number, checks: readonly CheckScore[]): Interval {
  const parts = shares(checks);
  return combine(
    score,
    checks.flatMap((check, index) => (check.failed ? [] : signalParts(check, parts[index]!))),
  );
}

function signalParts(check: CheckScore, share: number): Part[] {
  const within = shares(check.signals);
  return check.signals.flatMap(({ score, interval }, index) =>
    score === null || interval === null ? [] : [{ share: share * within[index]!, score, interval }],
  );
}
