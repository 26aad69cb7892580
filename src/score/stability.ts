import { printed } from './rounding.js';
import { drawer, type Factors, reweighed, type Weighable } from './trials.js';

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
export interface SourceStability {
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
  const ids = idsOf(sources);
  const unmoved = ranksOf(scoresOf(sources, new Map(ids.map((id) => [id, 1]))));
  const trials = Array.from({ length: samples }, () => {
    const scores = scoresOf(sources, new Map(ids.map((id) => [id, 1 + rule.spread * (2 * draw() - 1)])));
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
function scoresOf(sources: readonly WeighableSource[], factors: Factors): number[] {
  return sources.map(({ documents }) => {
    const scores = documents.map((document) => reweighed(document, factors)).filter((score) => score !== null);
    return printed(scores.reduce((sum, score) => sum + score, 0) / Math.max(1, scores.length));
  });
}

/** From 1; equal scores share a rank. */
const ranksOf = (scores: readonly number[]): number[] => {
  const sorted = [...scores].sort((a, b) => b - a);
  const first = new Map<number, number>();
  for (const [index, score] of sorted.entries()) if (!first.has(score)) first.set(score, index + 1);
  return scores.map((score) => first.get(score)!);
};

/** The 5th and the 95th of a hundred. */
function middle(values: readonly number[]): [number, number] {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (part: number): number => sorted[Math.round(part * (sorted.length - 1))]!;
  return [at(0.05), at(0.95)];
}
