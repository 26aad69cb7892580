import type { Passage } from './index.js';

/** Ranges of words that correspond, cut from one passage. */
export interface Piece {
  readonly x: readonly [number, number];
  readonly y: readonly [number, number];
  /** Words in common. */
  readonly words: number;
}

/**
 * Cuts a passage where it enters another block, so that no piece holds the furniture between two.
 * @param blockOf block of a word of `x`, and of the word of `y` that it is paired with; a piece keeps to one of each
 */
export function pieces({ pairs: { xs, ys } }: Passage, blockOf: (x: number, y: number) => number): Piece[] {
  const found: Piece[] = [];
  for (let from = 0, to = 0; from < xs.length; from = to) {
    const block = blockOf(xs[from]!, ys[from]!);
    while (to < xs.length && blockOf(xs[to]!, ys[to]!) === block) to += 1;
    found.push({ x: [xs[from]!, xs[to - 1]! + 1], y: [ys[from]!, ys[to - 1]! + 1], words: to - from });
  }
  return found;
}
