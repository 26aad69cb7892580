import type { Article } from '../../article/article.js';
import type { Corpus, Evidence, EvidenceSpan, Observation } from '../check.js';
import type { AlignedSentences, Overlap } from '../overlap.js';

/** One overlap as one of its two articles sees it. */
interface Side {
  readonly overlap: Overlap;
  readonly own: 'a' | 'b';
  readonly other: 'a' | 'b';
}

/** A sentence of the article and the one of another document that it shares most with. */
export interface SharedSentence extends Side {
  readonly pair: AlignedSentences;
  /** Name of the other document's publisher, else its id. */
  readonly name: string;
}

function sidesOf(corpus: Corpus, id: string): Side[] {
  return corpus.overlaps.flatMap((overlap): Side[] => {
    if (overlap.a === id) return [{ overlap, own: 'a', other: 'b' }];
    return overlap.b === id ? [{ overlap, own: 'b', other: 'a' }] : [];
  });
}

/**
 * Sentences that the article may have taken from another document: each once, from where it shares most. Of an overlap
 * whose taker is known only the taker's sentences count.
 */
export function sharedSentences(
  article: Article,
  corpus: Corpus,
  select: (overlap: Overlap) => boolean,
): ReadonlyMap<number, SharedSentence> {
  const best = new Map<number, SharedSentence>();
  for (const side of sidesOf(corpus, article.document.id)) {
    const { overlap, own, other } = side;
    if (overlap.taker === other || !select(overlap)) continue;
    const name = corpus.documents.get(overlap[other])?.name ?? overlap[other];
    for (const pair of overlap.sentences) {
      const known = best.get(pair[own].start);
      if (!known || pair.similarity > known.pair.similarity) best.set(pair[own].start, { ...side, pair, name });
    }
  }
  return new Map([...best].sort(([one], [another]) => one - another));
}

export type Wording = Omit<Evidence, 'spans' | 'voice' | 'amount'>;

/** The observation of one of the two overlap signals. */
export function observeShared(
  article: Article,
  corpus: Corpus,
  shared: Iterable<SharedSentence>,
  word: (sentence: SharedSentence) => Wording,
): Observation {
  const opportunities = article.sentences.filter((sentence) => sentence.counts).length;
  if (corpus.documents.size < 2) {
    return { opportunities: 0, findings: [], reason: 'there is no other document in the run to compare with' };
  }
  if (opportunities === 0) return { opportunities, findings: [], reason: 'the text has no body' };
  const findings = [...shared].map(
    (sentence): Evidence => ({
      spans: spansOf(sentence),
      ...word(sentence),
      voice: 'narrator',
      amount: 1,
    }),
  );
  return { opportunities, findings };
}

function spansOf({ overlap, own, other, pair }: SharedSentence): EvidenceSpan[] {
  const known = overlap.taker !== null;
  return [
    { start: pair[own].start, end: pair[own].end, label: known ? 'copy' : 'shared' },
    { start: pair[other].start, end: pair[other].end, label: known ? 'original' : 'shared', document: overlap[other] },
  ];
}
