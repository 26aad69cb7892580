import { findPassages, type Passage } from '../passages/index.js';
import { isCopy } from '../passages/likeness.js';
import type { Vocabulary } from '../words/index.js';
import type { OverlapOptions } from './options.js';
import { longestChain } from './order.js';
import { rarity } from './rarity.js';
import type { Reading } from './reading.js';
import { commonRuns, type Run } from './runs.js';
import { type Alignment, alignSentences } from './sentences.js';

/** What shows that one of two documents took from the other, or both from a third. */
export interface Proof {
  readonly passages: readonly Passage[];
  /** Runs of content words inside paired sentences and outside the passages. */
  readonly runs: readonly Run[];
  /** Pairs of sentences, in the order of `a`. */
  readonly pairs: readonly Alignment[];
}

/**
 * Compares two documents. They overlap where passages hold enough of their content word by word, or where enough of
 * their sentences say the same in the same order, with more words in common than two reports of one event have.
 * Names, figures and quotations alone prove nothing. `null`: no overlap.
 */
export function prove(a: Reading, b: Reading, vocabulary: Vocabulary, options: OverlapOptions): Proof | null {
  const passages = findPassages(a.words, b.words, options);
  const copies = passages.filter(({ x, y }) =>
    isCopy({ words: a.words, range: x }, { words: b.words, range: y }, options),
  );
  const weight = rarity(a, b, vocabulary, options.commonWeight);
  const all = alignSentences(a, b, weight, options);
  const chain = longestChain(all);
  const runs = runsOf(a, b, chain, passages, options.runWords).filter(
    ({ lemmas }) => lemmas.reduce((sum, lemma) => sum + weight(lemma), 0) >= options.sentenceWords,
  );
  const shorter = Math.min(a.sentences.length, b.sentences.length);
  if (runs.length + passages.length >= options.minRuns && isReworded(all, chain, shorter, options)) {
    return { passages, runs, pairs: chain };
  }
  const copied = copies.reduce((sum, { content }) => sum + content, 0);
  return copied >= options.minCopied ? { passages: copies, runs: [], pairs: [] } : null;
}

function isReworded(
  all: readonly Alignment[],
  chain: readonly Alignment[],
  sentences: number,
  options: OverlapOptions,
): boolean {
  const beyondChance = chain.reduce((sum, { weight }) => sum + weight - options.chanceWords, 0);
  return (
    chain.length >= options.minSentences &&
    chain.length >= options.minOrder * all.length &&
    beyondChance >= Math.max(options.minEvidence, options.minDensity * sentences)
  );
}

function runsOf(
  a: Reading,
  b: Reading,
  pairs: readonly Alignment[],
  passages: readonly Passage[],
  length: number,
): Run[] {
  const key = (one: number, other: number): number => one * b.article.sentences.length + other;
  const paired = new Set(pairs.map((pair) => key(a.sentences[pair.a]!.index, b.sentences[pair.b]!.index)));
  const covered = new Uint8Array(a.words.length);
  for (const { x } of passages) covered.fill(1, x[0], x[1]);
  return commonRuns(a, b, length).filter(
    (run) =>
      paired.has(key(a.words.sentences[run.a[0]]!, b.words.sentences[run.b[0]]!)) &&
      !covered.subarray(...run.a).includes(1),
  );
}
