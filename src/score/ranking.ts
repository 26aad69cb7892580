import type { Interval } from './interval.js';
import { printed } from './rounding.js';

interface Rankable {
  readonly name: string;
  readonly score: number | null;
  readonly interval: Interval | null;
}

export interface Rank {
  /** From 1; sources with equal printed scores share it, and the next rank is left out. */
  readonly rank: number;
  readonly source: string;
  readonly score: number;
  /** False: the interval overlaps that of the next source, so that the order of the two is not settled. */
  readonly apart: boolean;
}

/** Best printed score first, ties by name in code units; unscored last. */
export function inOrder<T extends Rankable>(sources: readonly T[]): T[] {
  const key = (source: T): number => (source.score === null ? -1 : printed(source.score));
  return [...sources].sort((a, b) => key(b) - key(a) || (a.name < b.name ? -1 : Number(a.name > b.name)));
}

/** Ranks the sources that have a score. */
export function rank(sources: readonly Rankable[]): Rank[] {
  const scored = inOrder(sources).filter((source) => source.score !== null);
  const ranks: Rank[] = [];
  for (const [index, source] of scored.entries()) {
    const previous = ranks.at(-1);
    const shared = previous !== undefined && printed(previous.score) === printed(source.score!);
    ranks.push({
      rank: shared ? previous.rank : index + 1,
      source: source.name,
      score: source.score!,
      apart: isApart(source, scored[index + 1]),
    });
  }
  return ranks;
}

function isApart(source: Rankable, next: Rankable | undefined): boolean {
  if (next === undefined) return true;
  if (source.interval === null || next.interval === null) return false;
  return source.interval[0] > next.interval[1];
}
