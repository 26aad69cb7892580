import type { Sentence } from '../../../article/article.js';
import type { Span } from '../../../article/span.js';
import type { AlignedSentences, Overlap } from '../../overlap.js';
import type { Passage } from '../passages/index.js';
import { pieces } from '../passages/pieces.js';
import type { Words } from '../words/index.js';
import { blockAt, place, type Range, toSentences } from '../words/place.js';
import type { OverlapOptions } from './options.js';
import type { Proof } from './proof.js';
import type { Reading } from './reading.js';
import type { Run } from './runs.js';

/** What two documents share, in places of their texts. */
export interface Sharing {
  readonly passages: Overlap['passages'];
  readonly sentences: readonly SentencePair[];
  /** Words of each side that lie in passages. */
  readonly words: { readonly a: number; readonly b: number };
}

/** Two sentences of which one was taken over, by their indices in the articles. */
export interface SentencePair extends Pick<AlignedSentences, 'similarity'> {
  readonly a: Sentence;
  readonly b: Sentence;
}

export function shareOf(a: Reading, b: Reading, proof: Proof, options: OverlapOptions): Sharing {
  const shared = [...proof.passages.flatMap((passage) => ranges(a, b, passage, options.edgeWords)), ...proof.runs].sort(
    (one, other) => one.a[0] - other.a[0] || one.b[0] - other.b[0],
  );
  return {
    passages: shared.map((range) => ({
      a: place(a.article, a.words, range.a),
      b: place(b.article, b.words, range.b),
      verbatim: isVerbatim(a.words, range.a, b.words, range.b),
    })),
    sentences: sentencePairs(a, b, proof, options),
    words: {
      a: covered(
        a.words,
        shared.map((range) => range.a),
      ),
      b: covered(
        b.words,
        shared.map((range) => range.b),
      ),
    },
  };
}

/** Words in common below which what is left of a passage in another block is not worth showing. */
const SHORTEST_PIECE = 3;

/** A passage in pieces that keep to one block on either side, each as far as the sentences that it all but fills. */
function ranges(a: Reading, b: Reading, passage: Passage, edgeWords: number): Pick<Run, 'a' | 'b'>[] {
  const inB = b.article.blocks.length;
  const cut = pieces(passage, (x, y) => blockAt(a.article, a.words, x) * inB + blockAt(b.article, b.words, y));
  const whole = cut.filter(({ words }) => words >= SHORTEST_PIECE);
  return whole.map(({ x, y }) => ({ a: toSentences(a.words, x, edgeWords), b: toSentences(b.words, y, edgeWords) }));
}

function isVerbatim(a: Words, [startA, endA]: Range, b: Words, [startB, endB]: Range): boolean {
  const one = a.ids.subarray(startA, endA);
  return one.length === endB - startB && one.every((word, i) => word === b.ids[startB + i]);
}

function covered({ length }: Words, ranges: readonly Range[]): number {
  const flags = new Uint8Array(length);
  for (const [start, end] of ranges) flags.fill(1, start, end);
  return flags.reduce((sum, flag) => sum + flag, 0);
}

/** The pairs that the proof aligned, and those that passages connect. */
function sentencePairs(a: Reading, b: Reading, proof: Proof, options: OverlapOptions): SentencePair[] {
  const found = new Map<string, SentencePair>();
  const add = (one: number, other: number, similarity: number): void => {
    const key = `${one} ${other}`;
    const known = found.get(key);
    if (known && known.similarity >= similarity) return;
    found.set(key, { a: a.article.sentences[one]!, b: b.article.sentences[other]!, similarity });
  };
  for (const pair of proof.pairs) {
    add(a.sentences[pair.a]!.index, b.sentences[pair.b]!.index, Math.min(1, pair.similarity));
  }
  for (const { one, other, part } of copiedSentences(a.words, b.words, proof)) {
    if (part >= options.sentenceCopied) add(one, other, part);
  }
  return [...found.values()].sort((one, other) => one.a.index - other.a.index || one.b.index - other.b.index);
}

interface Copied {
  readonly one: number;
  readonly other: number;
  /** Part of the shorter sentence’s words that stand in the other, 0 to 1. */
  readonly part: number;
}

function copiedSentences(a: Words, b: Words, { passages }: Proof): Copied[] {
  const common = new Map<string, { one: number; other: number; words: number }>();
  for (const { pairs } of passages) {
    for (const [n, x] of pairs.xs.entries()) {
      const [one, other] = [a.sentences[x]!, b.sentences[pairs.ys[n]!]!];
      const key = `${one} ${other}`;
      const known = common.get(key);
      if (known) known.words += 1;
      else common.set(key, { one, other, words: 1 });
    }
  }
  return [...common.values()].map(({ one, other, words }) => {
    const shorter = Math.min(sentenceLength(a, one), sentenceLength(b, other));
    return { one, other, part: words / shorter };
  });
}

const sentenceLength = ({ starts }: Words, sentence: number): number => starts[sentence + 1]! - starts[sentence]!;

/** Each sentence span once, in the order of the text. */
export const distinct = (sentences: readonly Sentence[]): Span[] =>
  [...new Map(sentences.map((sentence) => [sentence.index, sentence])).values()]
    .sort((one, other) => one.index - other.index)
    .map(({ start, end }) => ({ start, end }));
