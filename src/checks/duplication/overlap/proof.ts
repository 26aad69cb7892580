import { findPassages, type Passage } from '../passages/index.js';
import { isCopy } from '../passages/likeness.js';
import type { Vocabulary } from '../words/index.js';
import type { OverlapOptions } from './options.js';
import { longestChain } from './order.js';
import { rarity } from './rarity.js';
import type { Reading } from './reading.js';
import { commonRuns, type Run } from './runs.js';
import { type Alignment, alignSentences } from './sentences.js';
import { closestStretch } from './stretch.js';

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
 * their other sentences say the same in the same order, with more words in common than two reports of one event have, or
 * where a stretch of sentences follows the other closely.
 * Names, figures and quotations alone prove nothing. `null`: no overlap.
 */
export function prove(a: Reading, b: Reading, vocabulary: Vocabulary, options: OverlapOptions): Proof | null {
  const passages = findPassages(a.words, b.words, options);
  const copies = passages.filter(({ x, y }) =>
    isCopy({ words: a.words, range: x }, { words: b.words, range: y }, options),
  );
  const copied = { a: copiedSentences(a, copies, 'x', options), b: copiedSentences(b, copies, 'y', options) };
  const weight = rarity(a, b, vocabulary, options.commonWeight);
  const all = alignSentences(a, b, weight, options);
  const fresh = all.filter((pair) => !copied.a.has(pair.a) && !copied.b.has(pair.b));
  const runs = runsOf(a, b, longestChain(fresh), options.runWords).filter(
    ({ lemmas }) => lemmas.reduce((sum, lemma) => sum + weight(lemma), 0) >= options.sentenceWords,
  );
  const shorter = Math.min(a.sentences.length - copied.a.size, b.sentences.length - copied.b.size);
  if (runs.length >= options.minRuns && isReworded(fresh, shorter, options)) {
    return { passages, runs: outside(runs, passages, a.words.length), pairs: longestChain(all) };
  }
  const stretch = closestStretch(a, b, fresh, options);
  const follows = stretch.evidence >= options.stretchEvidence && stretch.pairs.length >= options.stretchSentences;
  const content = copies.reduce((sum, passage) => sum + passage.content, 0);
  if (!follows && content < options.minCopied) return null;
  return { passages: copies, runs: [], pairs: follows ? stretch.pairs : [] };
}

/** Sentences that lie in copies: what is copied proves nothing of what stands around it. */
function copiedSentences(
  { words, sentences }: Reading,
  copies: readonly Passage[],
  side: 'x' | 'y',
  { sentenceCopied }: OverlapOptions,
): ReadonlySet<number> {
  const covered = new Uint8Array(words.length);
  for (const copy of copies) covered.fill(1, ...copy[side]);
  const found = new Set<number>();
  for (const [at, { index }] of sentences.entries()) {
    const own = covered.subarray(words.starts[index]!, words.starts[index + 1]!);
    const part = own.reduce((sum, flag) => sum + flag, 0) / own.length;
    if (part >= sentenceCopied) found.add(at);
  }
  return found;
}

function isReworded(pairs: readonly Alignment[], sentences: number, options: OverlapOptions): boolean {
  const chain = longestChain(pairs);
  const beyondChance = chain.reduce((sum, { weight }) => sum + weight - options.chanceWords, 0);
  return (
    chain.length >= options.minSentences &&
    chain.length >= options.minOrder * pairs.length &&
    beyondChance >= Math.max(options.minEvidence, options.minDensity * sentences)
  );
}

/** Runs that stand in paired sentences. */
function runsOf(a: Reading, b: Reading, pairs: readonly Alignment[], length: number): Run[] {
  const key = (one: number, other: number): number => one * b.article.sentences.length + other;
  const paired = new Set(pairs.map((pair) => key(a.sentences[pair.a]!.index, b.sentences[pair.b]!.index)));
  return commonRuns(a, b, length).filter((run) =>
    paired.has(key(a.words.sentences[run.a[0]]!, b.words.sentences[run.b[0]]!)),
  );
}

function outside(runs: readonly Run[], passages: readonly Passage[], words: number): Run[] {
  const covered = new Uint8Array(words);
  for (const { x } of passages) covered.fill(1, ...x);
  return runs.filter((run) => !covered.subarray(...run.a).includes(1));
}
