/** Phrases of words parted by single spaces, filed under their first word: a list of hundreds costs one look a word. */
export class PhraseList {
  readonly #byFirstWord = new Map<string, (readonly string[])[]>();

  constructor(phrases: readonly string[]) {
    for (const phrase of phrases.map((text) => text.split(' '))) {
      const same = [...(this.#byFirstWord.get(phrase[0]!) ?? []), phrase];
      this.#byFirstWord.set(
        phrase[0]!,
        same.sort((a, b) => b.length - a.length),
      );
    }
  }

  /** The longest phrase that starts at a word, as its words. */
  at(words: readonly string[], index: number): readonly string[] | undefined {
    return this.#byFirstWord.get(words[index]!)?.find((one) => one.every((word, k) => words[index + k] === word));
  }

  standsIn(words: readonly string[]): boolean {
    return words.some((_, index) => this.at(words, index) !== undefined);
  }
}
