import type { Span } from '../article/span.js';
import { partitionPoint } from './partition-point.js';

/**
 * Spans that do not overlap, by start. Every operation takes time logarithmic in the number of possible starts, which
 * are given beforehand: a Fenwick tree counts the starts that are taken.
 * Source: Fenwick 1994, “A new data structure for cumulative frequency tables”.
 */
export class DisjointSpans {
  readonly #starts: readonly number[];
  readonly #spans: (Span | undefined)[];
  readonly #counts: Uint32Array;

  /** @param starts where spans may start, ascending, without repetition */
  constructor(starts: readonly number[]) {
    this.#starts = starts;
    this.#spans = new Array(starts.length);
    this.#counts = new Uint32Array(starts.length + 1);
  }

  /** @param span overlaps none that is held, and starts at one of the given starts */
  add(span: Span): void {
    const rank = partitionPoint(this.#starts, (start) => start < span.start);
    this.#spans[rank] = span;
    for (let node = rank + 1; node < this.#counts.length; node += node & -node) this.#counts[node]!++;
  }

  /** The last span that starts before `position`. */
  lastBefore(position: number): Span | undefined {
    let held = 0;
    const ranks = partitionPoint(this.#starts, (start) => start < position);
    for (let node = ranks; node > 0; node -= node & -node) held += this.#counts[node]!;
    return held === 0 ? undefined : this.#spans[this.#rankOf(held)];
  }

  /** Rank of the `nth` start that is taken, counted from 1. */
  #rankOf(nth: number): number {
    let rank = 0;
    let left = nth;
    for (let step = 1 << (31 - Math.clz32(this.#counts.length)); step > 0; step >>>= 1) {
      const node = rank + step;
      if (node < this.#counts.length && this.#counts[node]! < left) {
        rank = node;
        left -= this.#counts[node]!;
      }
    }
    return rank;
  }
}
