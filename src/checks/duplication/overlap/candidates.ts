import type { Features } from './features.js';

/** Two documents worth comparing, by their places in the list; `a < b`. */
export interface Candidate {
  readonly a: number;
  readonly b: number;
}

export interface CandidateOptions {
  readonly rareDocuments: number;
  readonly candidateVotes: number;
  readonly candidatesPerDocument: number;
}

/** Room for the number of a document beside a 32-bit hash in a double’s 53 bits. */
const DOCUMENTS = 2 ** 21;

/**
 * Pairs of documents that share rare features, from an inverted index: never all with all. What many documents share
 * links each with the next one alone, so that a hundred copies of one text make a chain and not five thousand pairs.
 * @returns ordered by `a`, then `b`
 * @throws RangeError for more than 2,097,152 documents
 */
export function findCandidates(features: readonly Features[], options: CandidateOptions): Candidate[] {
  if (features.length > DOCUMENTS) throw new RangeError(`more than ${DOCUMENTS} documents in one run`);
  const votes = new Votes(features.length);
  for (const group of groups(features, (one) => one.fingerprints)) {
    if (group.length <= options.rareDocuments) votes.addAll(group);
    else votes.addNeighbours(group);
  }
  for (const group of groups(features, (one) => one.words)) {
    if (group.length <= options.rareDocuments) votes.addAll(group);
  }
  return votes.best(options.candidateVotes, options.candidatesPerDocument);
}

/** Documents, ascending, of each feature that two of them share at least. */
function* groups(
  features: readonly Features[],
  select: (features: Features) => ReadonlySet<number>,
): Generator<readonly number[]> {
  const entries = new Float64Array(features.reduce((sum, one) => sum + select(one).size, 0));
  let at = 0;
  for (const [document, one] of features.entries()) {
    for (const hash of select(one)) entries[at++] = hash * DOCUMENTS + document;
  }
  entries.sort();
  for (let first = 0, end = 0; first < entries.length; first = end) {
    const hash = Math.floor(entries[first]! / DOCUMENTS);
    const group: number[] = [];
    for (; end < entries.length && Math.floor(entries[end]! / DOCUMENTS) === hash; end += 1) {
      group.push(entries[end]! - hash * DOCUMENTS);
    }
    if (group.length > 1) yield group;
  }
}

class Votes {
  readonly #documents: number;
  readonly #votes = new Map<number, number>();

  constructor(documents: number) {
    this.#documents = documents;
  }

  addAll(group: readonly number[]): void {
    for (const [i, a] of group.entries()) for (const b of group.slice(i + 1)) this.#add(a, b);
  }

  addNeighbours(group: readonly number[]): void {
    for (let i = 1; i < group.length; i += 1) this.#add(group[i - 1]!, group[i]!);
  }

  #add(a: number, b: number): void {
    const key = a * this.#documents + b;
    this.#votes.set(key, (this.#votes.get(key) ?? 0) + 1);
  }

  /** Pairs with votes enough that are among the best of either document. */
  best(least: number, perDocument: number): Candidate[] {
    const pairs = [...this.#votes].filter(([, votes]) => votes >= least);
    pairs.sort(([keyA, a], [keyB, b]) => b - a || keyA - keyB);
    const used = new Uint32Array(this.#documents);
    const kept: number[] = [];
    for (const [key] of pairs) {
      const [a, b] = [Math.floor(key / this.#documents), key % this.#documents];
      if (used[a]! >= perDocument && used[b]! >= perDocument) continue;
      used[a]! += 1;
      used[b]! += 1;
      kept.push(key);
    }
    kept.sort((a, b) => a - b);
    return kept.map((key) => ({ a: Math.floor(key / this.#documents), b: key % this.#documents }));
  }
}
