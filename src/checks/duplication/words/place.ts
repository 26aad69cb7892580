import type { Article } from '../../../article/article.js';
import type { Span } from '../../../article/span.js';
import type { Words } from './index.js';

/** Half-open range of words. */
export type Range = readonly [number, number];

/**
 * Moves an edge within `edgeWords` of a sentence's edge there, in either direction: alignment cannot tell whether a word
 * that was left out stood first.
 */
export function toSentences(words: Words, [first, end]: Range, edgeWords: number): Range {
  const [start, next] = sentenceAt(words, first);
  const [last, stop] = sentenceAt(words, end - 1);
  return [
    first - start <= edgeWords ? start : next - first <= edgeWords && next < end ? next : first,
    stop - end <= edgeWords ? stop : end - last <= edgeWords && last > first ? last : end,
  ];
}

/** Where a range of words stands in the text; one that reaches a sentence's edge takes the marks there with it. */
export function place({ sentences, tokens }: Article, words: Words, [first, end]: Range): Span {
  const [start] = sentenceAt(words, first);
  const [, stop] = sentenceAt(words, end - 1);
  return {
    start: start === first ? sentences[words.sentences[first]!]!.start : tokens[words.tokens[first]!]!.start,
    end: stop === end ? sentences[words.sentences[end - 1]!]!.end : tokens[words.tokens[end - 1]!]!.end,
  };
}

/** Part of the words of the sentences that a range touches which the range holds, 0 to 1. */
export function coverage(words: Words, [first, end]: Range): number {
  return (end - first) / (sentenceAt(words, end - 1)[1] - sentenceAt(words, first)[0]);
}

/** The words of the sentence in which a word stands. */
function sentenceAt(words: Words, word: number): Range {
  const sentence = words.sentences[word]!;
  return [words.starts[sentence]!, words.starts[sentence + 1]!];
}

/** Index of the block in which a word stands. */
export const blockAt = ({ sentences }: Article, words: Words, word: number): number =>
  sentences[words.sentences[word]!]!.block;
