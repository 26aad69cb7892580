import { formsOf, type Pattern } from './pattern.js';
import type { Line } from './prose.js';

/** Entries by the words that their matches can start with: few of hundreds are tried at a token. */
export class PatternIndex<T extends { readonly pattern: Pattern }> {
  readonly #byWord = new Map<string, T[]>();
  /** Entries whose matches any word can start. */
  readonly #anywhere: readonly T[];

  constructor(entries: readonly T[]) {
    this.#anywhere = entries.filter(({ pattern }) => pattern.starts === null);
    for (const entry of entries) {
      for (const word of new Set(entry.pattern.starts)) {
        const known = this.#byWord.get(word);
        if (known === undefined) this.#byWord.set(word, [entry]);
        else known.push(entry);
      }
    }
  }

  /** Entries that may match at a token of a line, each once. */
  at(line: Line, index: number): Set<T> {
    const byForm = formsOf(line.tokens[index]!).flatMap((form) => this.#byWord.get(form) ?? []);
    return new Set([...byForm, ...this.#anywhere]);
  }
}
