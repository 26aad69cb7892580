import { createRequire } from 'node:module';
import { fold, type Vocabulary } from '../words/index.js';
import type { Reading } from './reading.js';

const common = createRequire(import.meta.url)('./common-words.json') as { readonly words: readonly string[] };
const COMMON_WORDS: ReadonlySet<string> = new Set(common.words.map(fold));

/** What a word weighs as evidence, 0 to 1, in the comparison of two articles. */
export type Weight = (lemma: number) => number;

/**
 * Weighs content words by their rarity: in the sentences of the two articles, where the words of the common subject
 * stand everywhere, and in news at large, by a short list.
 * Source for the logarithm: Spärck Jones 1972, “A statistical interpretation of term specificity”.
 * @param commonWeight what a word of the list weighs, as a part of another word's weight
 */
export function rarity(a: Reading, b: Reading, vocabulary: Vocabulary, commonWeight: number): Weight {
  const sentences = [...a.sentences, ...b.sentences];
  const counts = new Map<number, number>();
  for (const { terms } of sentences) for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  const most = Math.log(1 + sentences.length / 2);
  return (lemma) => {
    // A word that is shared stands in two sentences at least: there it weighs 1.
    const rare = Math.min(1, Math.log(1 + sentences.length / (counts.get(lemma) ?? 1)) / most);
    return COMMON_WORDS.has(vocabulary.word(lemma)) ? commonWeight * rare : rare;
  };
}
