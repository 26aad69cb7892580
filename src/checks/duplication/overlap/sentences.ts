import type { Weight } from './rarity.js';
import type { Reading, SentenceReading } from './reading.js';
import { TermIndex } from './term-index.js';

/** Two sentences that say the same in other words; `a` and `b` count the counting sentences of each article. */
export interface Alignment {
  readonly a: number;
  readonly b: number;
  /** Part of their content that they share, 0 to 1. */
  readonly similarity: number;
  /** Weight of the content words that they share: about their number, the common ones counting less. */
  readonly weight: number;
}

export interface AlignmentOptions {
  readonly sentenceWords: number;
  readonly sentenceSimilarity: number;
  readonly nameWeight: number;
}

/**
 * Pairs every sentence with the one of the other article that shares most with it, where they share enough.
 * Names and figures confirm what content words have shown, and show nothing alone.
 */
export function alignSentences(a: Reading, b: Reading, weight: Weight, options: AlignmentOptions): Alignment[] {
  const bySentence = new Map<number, Alignment>();
  const key = (one: Alignment): number => one.a * b.sentences.length + one.b;
  const index = new TermIndex(b.sentences.map(({ terms }) => terms));
  const bestOfB = new Map<number, Alignment>();
  for (const [at, sentence] of a.sentences.entries()) {
    let best: Alignment | undefined;
    for (const other of index.sharing(sentence.terms, 2)) {
      const pair = compare(sentence, b.sentences[other]!, weight, options);
      if (pair.weight < options.sentenceWords || pair.similarity < options.sentenceSimilarity) continue;
      const aligned = { a: at, b: other, ...pair };
      if (!best || isBetter(aligned, best)) best = aligned;
      const rival = bestOfB.get(other);
      if (!rival || isBetter(aligned, rival)) bestOfB.set(other, aligned);
    }
    if (best) bySentence.set(key(best), best);
  }
  for (const best of bestOfB.values()) bySentence.set(key(best), best);
  return [...bySentence.values()].sort((one, other) => one.a - other.a || one.b - other.b);
}

const isBetter = (one: Alignment, other: Alignment): boolean =>
  one.weight * one.similarity > other.weight * other.similarity;

function compare(
  a: SentenceReading,
  b: SentenceReading,
  weight: Weight,
  { nameWeight }: AlignmentOptions,
): Pick<Alignment, 'similarity' | 'weight'> {
  const inB = new Set(b.terms);
  const content = sum(
    a.terms.filter((term) => inB.has(term)),
    weight,
  );
  const proper = nameWeight * (common(a.names, b.names) + common(a.figures, b.figures));
  const whole = (side: SentenceReading): number =>
    sum(side.terms, weight) + nameWeight * (side.names.size + side.figures.size);
  const size = Math.sqrt(whole(a) * whole(b));
  return { weight: content, similarity: size === 0 ? 0 : (content + proper) / size };
}

/** Names and figures that both sentences have. */
export const commonNames = (a: Reading, b: Reading, pair: Pick<Alignment, 'a' | 'b'>): number => {
  const [one, other] = [a.sentences[pair.a]!, b.sentences[pair.b]!];
  return common(one.names, other.names) + common(one.figures, other.figures);
};

const sum = (terms: readonly number[], weight: Weight): number =>
  terms.reduce((total, term) => total + weight(term), 0);

const common = (a: ReadonlySet<number>, b: ReadonlySet<number>): number => [...a].filter((one) => b.has(one)).length;
