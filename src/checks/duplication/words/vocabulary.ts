/** Numbers words, so that passages compare integers. A word's number depends on the order of reading, its hash does not. */
export class Vocabulary {
  readonly #numbers = new Map<string, number>();
  readonly #words: string[] = [];
  readonly #hashes: number[] = [];

  /** Number of a word, the same for the same word. */
  number(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    const next = this.#hashes.length;
    this.#numbers.set(word, next);
    this.#words.push(word);
    this.#hashes.push(hash(word));
    return next;
  }

  word(number: number): string {
    return this.#words[number]!;
  }

  /** 32-bit hash of the word with this number. */
  hash(number: number): number {
    return this.#hashes[number]!;
  }
}

/** FNV-1a over UTF-16 code units. Source: Fowler, Noll, Vo, http://www.isthe.com/chongo/tech/comp/fnv/ */
function hash(word: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < word.length; i += 1) value = Math.imul(value ^ word.charCodeAt(i), 0x01000193);
  return value >>> 0;
}

const SPELLED = /[^a-z0-9']/;
const DROPPED = /[\p{M}.\-‐‑]/gu;

/** One spelling for "U.S." and "US", "co-operation" and "cooperation", "López" and "Lopez". */
export function fold(word: string): string {
  if (!SPELLED.test(word)) return word;
  const folded = word.normalize('NFD').replace(DROPPED, '');
  return folded === '' ? word : folded;
}
