import type { Token } from '../../article/article.js';
import { isPartOfSpeech, otherForms, type Pattern } from './pattern.js';

/** Entries by the words and parts of speech that their matches can start with: few of hundreds are tried at a token. */
export class PatternIndex<T extends { readonly pattern: Pattern }> {
  readonly #byWord = new Map<string, T[]>();
  /** With those that any token can start. */
  readonly #byPart = new Map<string, T[]>();
  /** Entries whose matches any token can start. */
  readonly #anywhere: readonly T[];

  /** Entries by the words of which a match needs one. */
  readonly #byAnchor = new Map<string, T[]>();
  /** Entries whose matches need no word of a list. */
  readonly #unanchored: readonly T[];

  constructor(entries: readonly T[]) {
    this.#anywhere = entries.filter(({ pattern }) => pattern.starts === null);
    for (const entry of entries) {
      for (const start of new Set(entry.pattern.starts))
        file(isPartOfSpeech(start) ? this.#byPart : this.#byWord, start, entry);
      for (const anchor of new Set(entry.pattern.anchors)) file(this.#byAnchor, anchor, entry);
    }
    this.#unanchored = entries.filter(({ pattern }) => pattern.anchors === null);
    for (const same of this.#byPart.values()) same.push(...this.#anywhere);
  }

  /**
   * Entries that may match in a text: for most sentences none.
   * @param words of the text, in all the forms under which a list may hold them
   */
  among(words: readonly string[]): ReadonlySet<T> {
    const found = new Set(this.#unanchored);
    for (const word of words) {
      const same = this.#byAnchor.get(word);
      if (same !== undefined) for (const entry of same) found.add(entry);
    }
    return found;
  }

  /** Entries that may match at a token, each once. */
  at(token: Token): readonly T[] {
    const rest = this.#byPart.get(token.pos) ?? this.#anywhere;
    const own = this.#byWord.get(token.norm);
    let found = own;
    for (const form of otherForms(token)) found = joined(found, this.#byWord.get(form));
    if (found === undefined) return rest;
    return found === own && rest.length === 0 ? found : [...new Set([...found, ...rest])];
  }
}

const joined = <T>(one: T[] | undefined, other: T[] | undefined): T[] | undefined =>
  one === undefined || other === undefined ? (one ?? other) : [...one, ...other];

function file<T>(known: Map<string, T[]>, key: string, entry: T): void {
  const same = known.get(key);
  if (same === undefined) known.set(key, [entry]);
  else same.push(entry);
}
