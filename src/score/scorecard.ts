import type { CheckDefinition } from '../checks/check.js';
import type { CheckObservation } from '../checks/observe.js';
import type { Rubric } from '../rubric/rubric.js';
import { bandOf } from './bands.js';
import { applyCaps, type CapScore, lowestLimit } from './caps.js';
import { type Charge, charges } from './charge.js';
import { type CheckScore, scoreCheck } from './check.js';
import { documentInterval, type Interval } from './interval.js';
import { splitLosses } from './losses.js';
import { weightedMean } from './mean.js';
import { type DocumentFacts, measuresOf, valuesOf } from './measures.js';
import { tenths, toRate, toTenth } from './rounding.js';
import type { SignalScore } from './signal.js';
import type { Weighable, WeighableCheck } from './trials.js';

/** A signal's or check's score, rounded to 0.1, and the points that its findings cost together. */
type Scored<T> = T & { readonly points: number };

interface CheckCard extends Scored<Omit<CheckScore, 'signals' | 'mean' | 'failed' | 'coverage'>> {
  readonly signals: readonly Scored<SignalScore>[];
}

/** A document's scores by the rubric. Scores and points are in tenths of a point; 100 is the best. */
export interface Scorecard {
  /** `null` where nothing could be scored. */
  readonly score: number | null;
  /** What a few sentences more or fewer could change. */
  readonly interval: Interval | null;
  readonly band: string | null;
  /** Part of the enabled weight that could be scored, 0 to 1. */
  readonly coverage: number;
  readonly checks: readonly CheckCard[];
  readonly caps: readonly CapScore[];
  /** In the order of checks, signals and observation; points add up, with the caps', to 100 − score. */
  readonly findings: readonly Scored<Charge>[];
  /** What the score would be under other weights; the caps are taken to hold as they do now. */
  readonly weighable: Weighable;
}

/** Scores what the checks observed in one article. A pure function of its arguments. */
export function scoreDocument(
  observations: readonly CheckObservation[],
  facts: DocumentFacts,
  rubric: Rubric,
  checks: readonly CheckDefinition[],
): Scorecard {
  const all = charges(observations, rubric, checks);
  const scored = checks.map((check) => {
    const seen = observations.find((observation) => observation.check === check.id);
    return scoreCheck(
      check,
      seen,
      rubric,
      all.filter((charge) => charge.check === check.id),
      facts.sentences,
    );
  });
  const mean = weightedMean(scored);
  const points = splitLosses(scored, all, mean === null ? 0 : 1000 - tenths(mean));
  const findings = all.map((charge, index) => ({ ...charge, points: points[index]! / 10 }));
  const cards = scored.map((check) => cardOf(check, findings));
  const uncapped = mean === null ? null : toTenth(mean);
  const values = valuesOf(facts, { score: uncapped, checks: cards, findings });
  const measures = measuresOf(checks);
  const caps = applyCaps(uncapped, rubric.caps, measures, values);
  const limit = Math.min(100, ...caps.filter((cap) => cap.applied).map((cap) => toTenth(cap.limit)));
  const capped = (value: number): number => Math.min(limit, toTenth(value));
  const score = uncapped === null ? null : capped(uncapped);
  const interval = mean === null ? null : documentInterval(mean, scored);
  return {
    score,
    interval: interval && [capped(interval[0]), capped(interval[1])],
    band: bandOf(score, rubric.bands),
    coverage: toRate(coverageOf(scored)),
    checks: cards,
    caps,
    findings,
    weighable: { limit: lowestLimit(rubric.caps, measures, values), checks: scored.map(weighableOf) },
  };
}

function weighableOf({ id, weight, failed, score, signals }: CheckScore): WeighableCheck {
  return {
    id,
    weight,
    fixed: failed ? score : null,
    signals: signals.map((signal) => ({ id: signal.id, weight: signal.weight, score: signal.score })),
  };
}

/** Each enabled check counts as far as its signals were scored. */
function coverageOf(checks: readonly CheckScore[]): number {
  const enabled = checks.filter((check) => check.status !== 'off');
  const total = enabled.reduce((sum, check) => sum + check.weight, 0);
  if (total === 0) return 0;
  return Math.min(1, enabled.reduce((sum, check) => sum + check.weight * check.coverage, 0) / total);
}

function cardOf({ mean, failed, coverage, ...check }: CheckScore, findings: readonly Scored<Charge>[]): CheckCard {
  const own = findings.filter((finding) => finding.check === check.id);
  const signals = check.signals.map((signal) => ({
    ...signal,
    weighted: toRate(signal.weighted),
    rate: signal.rate === null ? null : toRate(signal.rate),
    score: signal.score === null ? null : toTenth(signal.score),
    interval: signal.interval && ([toTenth(signal.interval[0]), toTenth(signal.interval[1])] as const),
    points: sumPoints(own.filter((finding) => finding.signal === signal.id)),
  }));
  const score = check.score === null ? null : toTenth(check.score);
  return { ...check, score, signals, points: sumPoints(own) };
}

/** Added in whole tenths, so that no sum of decimals shows its last bit. */
const sumPoints = (items: readonly { readonly points: number }[]): number =>
  items.reduce((sum, item) => sum + tenths(item.points), 0) / 10;
