/**
 * Numbers that look random and are the same on every machine.
 * Source: Numerical Recipes' 32-bit linear congruential generator, of which the upper bits are used.
 */
export class Random {
  #state;

  constructor(seed) {
    this.#state = seed >>> 0;
  }

  /** Whole number from 0 to `below` − 1. */
  below(below) {
    this.#state = (Math.imul(this.#state, 1664525) + 1013904223) >>> 0;
    return Math.floor((this.#state / 2 ** 32) * below);
  }

  pick(list) {
    return list[this.below(list.length)];
  }

  /** True once in `times`. */
  oneIn(times) {
    return this.below(times) === 0;
  }
}
