import { combine, type Interval } from './interval.js';
import { weightedMean } from './mean.js';
import { toRate, toTenth } from './rounding.js';

interface ScoredDocument {
  readonly score: number | null;
  readonly interval: Interval | null;
  readonly coverage: number;
  readonly checks: readonly { readonly id: string; readonly score: number | null }[];
}

export interface SourceScore {
  /** Mean of the documents that could be scored, each counted once; `null` without any. */
  readonly score: number | null;
  readonly interval: Interval | null;
  /** Lowest and highest document. */
  readonly spread: Interval | null;
  /** Mean over all documents, unscored ones included. */
  readonly coverage: number;
  readonly checks: readonly { readonly id: string; readonly score: number | null }[];
}

/**
 * Scores a source by its documents.
 * @param checks ids, in the order wanted
 */
export function scoreSource(documents: readonly ScoredDocument[], checks: readonly string[]): SourceScore {
  const scored = documents.filter((document) => document.score !== null);
  const scores = scored.map((document) => document.score!);
  const score = meanOf(scores);
  const parts = scored.map((document) => ({
    share: 1 / scored.length,
    score: document.score!,
    interval: document.interval ?? ([document.score!, document.score!] as const),
  }));
  const interval = score === null ? null : combine(score, parts);
  return {
    score: score === null ? null : toTenth(score),
    interval: interval && [toTenth(interval[0]), toTenth(interval[1])],
    spread: score === null ? null : [Math.min(...scores), Math.max(...scores)],
    coverage: toRate(meanOf(documents.map((document) => document.coverage)) ?? 0),
    checks: checks.map((id) => {
      const mean = meanOf(documents.map((document) => document.checks.find((check) => check.id === id)?.score ?? null));
      return { id, score: mean === null ? null : toTenth(mean) };
    }),
  };
}

const meanOf = (scores: readonly (number | null)[]): number | null =>
  weightedMean(scores.map((score) => ({ weight: 1, score })));
