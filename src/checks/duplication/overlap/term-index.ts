/** A term that stands in more sentences than this singles none out. */
const MOST_SENTENCES = 64;

/**
 * Finds the sentences that share words with another without comparing all with all.
 * @param sentences words of each sentence, each once
 */
export class TermIndex {
  readonly #sentences = new Map<number, number[]>();

  constructor(sentences: readonly (readonly number[])[]) {
    for (const [at, terms] of sentences.entries()) {
      for (const term of terms) {
        const known = this.#sentences.get(term);
        if (known) known.push(at);
        else this.#sentences.set(term, [at]);
      }
    }
  }

  /** Sentences that have `least` of the terms or more. */
  sharing(terms: readonly number[], least: number): number[] {
    const shared = new Map<number, number>();
    for (const term of terms) {
      const places = this.#sentences.get(term) ?? [];
      if (places.length > MOST_SENTENCES) continue;
      for (const at of places) shared.set(at, (shared.get(at) ?? 0) + 1);
    }
    return [...shared].filter(([, count]) => count >= least).map(([at]) => at);
  }
}
