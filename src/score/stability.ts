import { printed } from './rounding.js';
import { drawer, type Weighable, type Weighing, weighing } from './trials.js';

/** A source with all of its documents. */
export interface WeighableSource {
  readonly name: string;
  readonly documents: readonly Weighable[];
}

export interface TrialRule {
  readonly samples: number;
  /** Part of itself by which every weight may move, up or down. */
  readonly spread: number;
}

/** How one source fares when the weights move. */
interface SourceStability {
  readonly source: string;
  /** Part of the trials, 0 to 1, in which it keeps its rank. */
  readonly kept: number;
  /** Ranks that it takes in the middle nine tenths of the trials. */
  readonly ranks: [best: number, worst: number];
  /** Scores likewise. */
  readonly scores: [low: number, high: number];
}

export interface Stability {
  readonly samples: number;
  readonly spread: number;
  /** Part of the trials in which every source keeps its rank. */
  readonly kept: number;
  /** In the order of the ranking. */
  readonly sources: SourceStability[];
  /** Of each source and the next: part of the trials in which the next is not ahead. */
  readonly ahead: number[];
}

/** Trials of one report; beyond, each of many documents is weighed less often. */
const MOST_SCORES = 2_000_000;
const FEWEST_SAMPLES = 100;
const SEED = 1;

/**
 * Weighs the sources again and again, every weight of the rubric multiplied by a factor of its own, drawn evenly from
 * 1 − spread to 1 + spread. Caps stay as they are. The draws are the same in every run.
 * Source: one-at-a-time weights hide what they do together; Saltelli et al. 2008, “Global Sensitivity Analysis”, chapter 1.
 * @param sources those that have a score, in the order of the ranking
 * @returns `null` with fewer than two sources
 */
export function stabilityOf(sources: readonly WeighableSource[], rule: TrialRule): Stability | null {
  if (sources.length < 2) return null;
  const documents = sources.reduce((sum, source) => sum + source.documents.length, 0);
  const samples = Math.min(rule.samples, Math.max(FEWEST_SAMPLES, Math.floor(MOST_SCORES / documents)));
  const draw = drawer(SEED);
  const places = new Map(idsOf(sources).map((id, index) => [id, index]));
  const compiled = sources.map((source) => source.documents.map((one) => weighing(one, (id) => places.get(id)!)));
  const factors = new Float64Array(places.size).fill(1);
  const unmoved = ranksOf(scoresOf(compiled, factors));
  const trials = Array.from({ length: samples }, () => {
    for (let index = 0; index < factors.length; index++) factors[index] = 1 + rule.spread * (2 * draw() - 1);
    const scores = scoresOf(compiled, factors);
    return { scores, ranks: ranksOf(scores) };
  });
  const part = (holds: (trial: (typeof trials)[number]) => boolean): number => trials.filter(holds).length / samples;
  return {
    samples,
    spread: rule.spread,
    kept: part(({ ranks }) => ranks.every((rank, index) => rank === unmoved[index])),
    sources: sources.map(({ name }, index) => ({
      source: name,
      kept: part(({ ranks }) => ranks[index] === unmoved[index]),
      ranks: middle(trials.map(({ ranks }) => ranks[index]!)),
      scores: middle(trials.map(({ scores }) => scores[index]!)),
    })),
    ahead: sources.slice(1).map((_, index) => part(({ scores }) => scores[index]! >= scores[index + 1]!)),
  };
}

function idsOf(sources: readonly WeighableSource[]): string[] {
  const ids = new Set<string>();
  for (const { documents } of sources) {
    for (const { checks } of documents) {
      for (const { id, signals } of checks) {
        ids.add(id);
        for (const signal of signals) ids.add(`${id}/${signal.id}`);
      }
    }
  }
  return [...ids].sort((a, b) => (a < b ? -1 : Number(a > b)));
}

/** As printed: the mean of each source's documents. */
function scoresOf(sources: readonly (readonly Weighing[])[], factors: Float64Array): number[] {
  return sources.map((documents) => {
    let [sum, scored] = [0, 0];
    for (const weigh of documents) {
      const score = weigh(factors);
      if (score === null) continue;
      sum += score;
      scored += 1;
    }
    return printed(sum / Math.max(1, scored));
  });
}

/** From 1; equal scores share a rank. */
function ranksOf(scores: readonly number[]): number[] {
  // Scores are whole numbers from 0 to 100: how many sources are above each.
  const above = new Int32Array(102);
  for (const score of scores) above[score]! += 1;
  for (let score = 100; score >= 0; score--) above[score]! += above[score + 1]!;
  return scores.map((score) => above[score + 1]! + 1);
}

/** The 5th and the 95th of a hundred. */
function middle(values: readonly number[]): [number, number] {
  const sorted = Float64Array.from(values).sort();
  const at = (part: number): number => sorted[Math.round(part * (sorted.length - 1))]!;
  return [at(0.05), at(0.95)];
}
