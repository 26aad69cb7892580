/** Phrases of a lexicon, indexed by their first word so that a line is compared with few of them. */
export class Phrases {
  readonly #whole: ReadonlySet<string>;
  readonly #openings = new Map<string, string[]>();

  /**
   * @param whole lines that are nothing but this
   * @param openings lines that begin with this
   */
  constructor(whole: readonly string[], openings: readonly string[]) {
    this.#whole = new Set(whole);
    for (const phrase of openings) {
      const first = phrase.split(' ', 1)[0]!;
      this.#openings.set(first, [...(this.#openings.get(first) ?? []), phrase]);
    }
  }

  isWhole(plain: string): boolean {
    return this.#whole.has(plain);
  }

  /** The phrase that the line begins with, at a word's end; `null` where there is none. */
  opening(plain: string): string | null {
    const candidates = this.#openings.get(plain.split(' ', 1)[0]!) ?? [];
    return candidates.find((phrase) => plain === phrase || plain.startsWith(`${phrase} `)) ?? null;
  }
}

/** A line's words for comparison: lower case, straight apostrophes, no marks around words, counts at either end left out. */
export function plainLine(head: string): string {
  return head
    .slice(0, 160)
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/[^\p{L}\p{N}'@©#&%.\-/]+|(?<!\p{L})[.'\-/]+|[.'\-/]+(?!\p{L})/gu, ' ')
    .trim()
    .replace(/^\d+ | \d+$/g, '');
}
