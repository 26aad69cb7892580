import type { Token } from '../../article/article.js';
import { formsOf, type Pattern } from './pattern.js';

/** Entries by the words and parts of speech that their matches can start with: few of hundreds are tried at a token. */
export class PatternIndex<T extends { readonly pattern: Pattern }> {
  readonly #byStart = new Map<string, T[]>();
  /** Entries whose matches any token can start. */
  readonly #anywhere: readonly T[];

  constructor(entries: readonly T[]) {
    this.#anywhere = entries.filter(({ pattern }) => pattern.starts === null);
    for (const entry of entries) {
      for (const start of new Set(entry.pattern.starts)) {
        const known = this.#byStart.get(start);
        if (known === undefined) this.#byStart.set(start, [entry]);
        else known.push(entry);
      }
    }
  }

  /** Entries that may match at a token, each once. */
  at(token: Token): Iterable<T> {
    let found = this.#byStart.get(token.norm);
    if (token.pos === 'PROPN') {
      for (const form of formsOf(token).slice(1)) found = joined(found, this.#byStart.get(form));
    } else if (token.lemma !== token.norm) found = joined(found, this.#byStart.get(token.lemma));
    found = joined(found, this.#byStart.get(token.pos));
    if (found === undefined) return this.#anywhere;
    if (this.#anywhere.length > 0) found = [...found, ...this.#anywhere];
    return found.length === 1 ? found : new Set(found);
  }
}

const joined = <T>(one: T[] | undefined, other: T[] | undefined): T[] | undefined =>
  one === undefined || other === undefined ? (one ?? other) : [...one, ...other];
