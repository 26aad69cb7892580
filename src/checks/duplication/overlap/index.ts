import type { Article, Sentence } from '../../../article/article.js';
import type { AlignedSentences, Overlap } from '../../overlap.js';
import { Vocabulary } from '../words/index.js';
import { findCandidates } from './candidates.js';
import { creditOf } from './credit.js';
import { droppedFrom, takerText } from './dropped.js';
import { featuresOf } from './features.js';
import type { OverlapOptions } from './options.js';
import { prove } from './proof.js';
import { type Reading, read } from './reading.js';
import { distinct, type SentencePair, shareOf } from './sharing.js';
import { type Taking, takerOf } from './taker.js';

export { type OverlapOptions, overlapOptions } from './options.js';

/**
 * Finds the documents of a run that share text, verbatim or reworded, and says who took from whom where the text shows
 * it. Documents are compared only where they share something rare: time grows with the number of documents and of
 * candidates, never with the square of the documents. The order of `articles` does not matter.
 * @returns ordered by the ids of `a`, then `b`
 */
export function findOverlaps(articles: readonly Article[], options: OverlapOptions): Overlap[] {
  const vocabulary = new Vocabulary();
  const readings = [...articles]
    .sort((one, other) => (one.document.id < other.document.id ? -1 : 1))
    .map((article) => read(article, vocabulary));
  const features = readings.map((reading) =>
    featuresOf(reading, vocabulary, options.runWords, options.fingerprintWindow),
  );
  return findCandidates(features, options).flatMap((candidate) => {
    const [a, b] = [readings[candidate.a]!, readings[candidate.b]!];
    const proof = prove(a, b, vocabulary, options);
    return proof ? [describe(a, b, shareOf(a, b, proof, options), takerOf(a, b, options))] : [];
  });
}

function describe(a: Reading, b: Reading, sharing: ReturnType<typeof shareOf>, taking: Taking): Overlap {
  const credit = creditBetween(a.article, b.article, taking.taker);
  const share = {
    a: sharing.words.a / Math.max(1, a.words.length),
    b: sharing.words.b / Math.max(1, b.words.length),
  };
  const counted = taking.taker ?? (a.words.length <= b.words.length ? 'a' : 'b');
  return {
    a: a.article.document.id,
    b: b.article.document.id,
    credit: credit.credit,
    taker: taking.taker,
    evidence: [...new Set([...taking.evidence, ...credit.evidence])],
    words: sharing.words[counted],
    share,
    passages: sharing.passages,
    sentences: alignedSentences(a.article, b.article, sharing.sentences, taking.taker),
    shared: {
      a: distinct(sharing.sentences.map((pair) => pair.a)),
      b: distinct(sharing.sentences.map((pair) => pair.b)),
    },
  };
}

/** The taker’s credit; where nobody knows who took, the better of the two. */
function creditBetween(
  a: Article,
  b: Article,
  taker: Overlap['taker'],
): { readonly credit: Overlap['credit']; readonly evidence: readonly string[] } {
  const credits = [...(taker === 'b' ? [] : [creditOf(a, b)]), ...(taker === 'a' ? [] : [creditOf(b, a)])];
  const order = ['credited', 'unclear', 'uncredited'] as const;
  const credit = order.find((one) => credits.some((found) => found.credit === one))!;
  return { credit, evidence: credits.filter((found) => found.credit === credit).map(({ evidence }) => evidence) };
}

function alignedSentences(
  a: Article,
  b: Article,
  pairs: readonly SentencePair[],
  taker: Overlap['taker'],
): AlignedSentences[] {
  const [original, other] = taker === 'a' ? (['b', 'a'] as const) : (['a', 'b'] as const);
  const articles = { a, b };
  const text = takerText(articles[other]);
  const taken = new Map<number, Sentence[]>();
  for (const pair of pairs) {
    const known = taken.get(pair[original].index);
    if (known) known.push(pair[other]);
    else taken.set(pair[original].index, [pair[other]]);
  }
  const droppedFromPair = (pair: SentencePair): string[] =>
    droppedFrom(articles[original], pair[original], text, taken.get(pair[original].index)!);
  return pairs.map((pair) => ({
    a: { start: pair.a.start, end: pair.a.end },
    b: { start: pair.b.start, end: pair.b.end },
    similarity: pair.similarity,
    dropped: taker === null ? [] : droppedFromPair(pair),
  }));
}
