import type { Vocabulary } from '../words/index.js';
import { BREAK, type Reading } from './reading.js';
import { winnow } from './winnowing.js';

/** What a document can be found by, as 32-bit hashes; the kinds do not collide but by chance. */
export interface Features {
  /** Winnowed runs of content words. */
  readonly fingerprints: ReadonlySet<number>;
  /** Names, figures and content words. */
  readonly words: ReadonlySet<number>;
}

export function featuresOf(reading: Reading, vocabulary: Vocabulary, length: number, window: number): Features {
  const words = new Set<number>();
  for (const { terms, names, figures } of reading.sentences) {
    for (const word of [...terms, ...names, ...figures]) words.add(vocabulary.hash(word));
  }
  return { fingerprints: winnow(runHashes(reading.content.lemmas, vocabulary, length), window), words };
}

function runHashes(lemmas: Int32Array, vocabulary: Vocabulary, length: number): number[] {
  const hashes: number[] = [];
  for (let i = 0; i + length <= lemmas.length; i += 1) {
    const run = lemmas.subarray(i, i + length);
    if (!run.includes(BREAK)) hashes.push(run.reduce((hash, lemma) => mix(hash, vocabulary.hash(lemma)), 0) >>> 0);
  }
  return hashes;
}

/** One round of MurmurHash3. Source: Appleby 2011, https://github.com/aappleby/smhasher */
function mix(hash: number, value: number): number {
  const scrambled = Math.imul((Math.imul(value, 0xcc9e2d51) << 15) | (Math.imul(value, 0xcc9e2d51) >>> 17), 0x1b873593);
  const turned = hash ^ scrambled;
  return Math.imul((turned << 13) | (turned >>> 19), 5) + 0xe6546b64;
}
