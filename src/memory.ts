import { createHash } from 'node:crypto';

/**
 * Keeps what pure work has made, by the content that it was made from, so that a second run over the same articles
 * need not read them again. It holds what the latest run has used and forgets the rest when the next but one begins.
 */
export class Memory {
  #latest = new Map<string, unknown>();
  #before = new Map<string, unknown>();

  /** To be called when a run begins. */
  turn(): void {
    this.#before = this.#latest;
    this.#latest = new Map();
  }

  /**
   * @param work names what `make` does
   * @param input all that `make` depends on, as plain data
   */
  recall<Made>(work: string, input: unknown, make: () => Made): Made {
    const key = createHash('sha256')
      .update(JSON.stringify([work, input]))
      .digest('base64');
    const kept = this.#latest.has(key) ? this.#latest : this.#before;
    const made = kept.has(key) ? (kept.get(key) as Made) : make();
    this.#latest.set(key, made);
    return made;
  }
}
