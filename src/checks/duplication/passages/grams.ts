/** Occurrences kept of one gram: the earliest. What stands oftener is found by its rarer neighbours. */
const KEPT = 8;

/**
 * The k-grams of a sequence, as they are added: a hash table with open addressing whose entries are the first
 * occurrence of each gram, linked to the next ones. Memory is 16–24 bytes a word.
 */
export class GramIndex {
  readonly #ids: Int32Array;
  readonly #k: number;
  /** Slot → first position of a gram + 1; 0 is empty. */
  readonly #slots: Int32Array;
  readonly #next: Int32Array;
  readonly #last: Int32Array;
  readonly #count: Uint8Array;

  /**
   * @param ids word numbers
   * @param k words in a gram
   */
  constructor(ids: Int32Array, k: number) {
    this.#ids = ids;
    this.#k = k;
    this.#slots = new Int32Array(2 ** Math.ceil(Math.log2(Math.max(2, ids.length * 2))));
    this.#next = new Int32Array(ids.length).fill(-1);
    this.#last = new Int32Array(ids.length);
    this.#count = new Uint8Array(ids.length);
  }

  add(position: number): void {
    const slot = this.#find(this.#ids, position);
    const first = this.#slots[slot]! - 1;
    if (first < 0) {
      this.#slots[slot] = position + 1;
      this.#last[position] = position;
      this.#count[position] = 1;
    } else if (this.#count[first]! < KEPT) {
      this.#next[this.#last[first]!] = position;
      this.#last[first] = position;
      this.#count[first]! += 1;
    }
  }

  /** Calls `visit` with the positions of the gram that stands at `position` of `ids`, ascending. */
  visit(ids: Int32Array, position: number, visit: (position: number) => void): void {
    let at = this.#slots[this.#find(ids, position)]! - 1;
    while (at >= 0) {
      visit(at);
      at = this.#next[at]!;
    }
  }

  /** The slot of the gram, or the empty one where it belongs. */
  #find(ids: Int32Array, position: number): number {
    const mask = this.#slots.length - 1;
    let value = 0;
    for (let i = 0; i < this.#k; i += 1) value = Math.imul(value ^ ids[position + i]!, 0x9e3779b1) ^ (value >>> 15);
    let slot = (value ^ (value >>> 16)) & mask;
    while (this.#slots[slot] !== 0 && !this.#equal(ids, position, this.#slots[slot]! - 1)) slot = (slot + 1) & mask;
    return slot;
  }

  #equal(ids: Int32Array, position: number, own: number): boolean {
    for (let i = 0; i < this.#k; i += 1) if (ids[position + i] !== this.#ids[own + i]) return false;
    return true;
  }
}
