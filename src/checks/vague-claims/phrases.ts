import { matchLength, type Pattern, readPattern } from './pattern.js';
import { PatternIndex } from './pattern-index.js';
import type { Line } from './prose.js';
import { wordClasses } from './word-classes.js';

/** Phrases that resolve what is vague: patterns without a verdict. */
export class Phrases {
  readonly #index: PatternIndex<{ readonly pattern: Pattern }>;
  readonly #last = new WeakMap<Line, number>();

  constructor(patterns: readonly string[]) {
    this.#index = new PatternIndex(patterns.map((pattern) => ({ pattern: readPattern(pattern, wordClasses) })));
  }

  /** Whether a phrase starts at a token of the line or after it; each line is searched once. */
  occurAfter(line: Line, from: number): boolean {
    let last = this.#last.get(line);
    if (last === undefined) {
      last = line.tokens.length - 1;
      while (last >= 0 && !this.#startsAt(line, last)) last -= 1;
      this.#last.set(line, last);
    }
    return last >= from;
  }

  /** Whether a phrase starts in a range of the line's tokens. */
  occurIn(line: Line, from: number, to: number): boolean {
    const end = Math.min(to, line.tokens.length);
    for (let at = from; at < end; at += 1) if (this.#startsAt(line, at)) return true;
    return false;
  }

  #startsAt(line: Line, at: number): boolean {
    for (const { pattern } of this.#index.at(line.tokens[at]!)) {
      if (matchLength(pattern, line.tokens, at, () => false) > 0) return true;
    }
    return false;
  }
}
