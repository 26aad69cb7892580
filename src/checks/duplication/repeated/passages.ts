import type { Article } from '../../../article/article.js';
import { findPassages, type PassageOptions } from '../passages/index.js';
import { isCopy, likeness } from '../passages/likeness.js';
import { type Piece, pieces } from '../passages/pieces.js';
import { readWords, Vocabulary, type Words } from '../words/index.js';
import { blockAt, coverage, place, type Range, toSentences } from '../words/place.js';
import { isQuoted } from '../words/quoted.js';
import type { Repeat } from './repeat.js';

interface Options extends PassageOptions {
  readonly phraseWords: number;
  readonly phraseShare: number;
  readonly quotedShare: number;
}

/** Passages of the counting text that repeat an earlier one, cut where the copy enters another block. */
export function repeatedPassages(article: Article, options: Options): Repeat[] {
  const words = readWords(article, new Vocabulary());
  return findPassages(words, words, options)
    .flatMap((passage) => pieces(passage, (x) => blockAt(article, words, x)))
    .flatMap((piece) => describe(article, words, piece, options));
}

function describe(article: Article, words: Words, piece: Piece, options: Options): Repeat[] {
  const x = toSentences(words, piece.x, options.edgeWords);
  const y = toSentences(words, piece.y, options.edgeWords);
  const length = x[1] - x[0];
  const sides = [
    { words, range: x },
    { words, range: y },
  ] as const;
  if (!isCopy(...sides, options)) return [];
  const isPart = [x, y].some((range) => coverage(words, range) < options.phraseShare);
  if (isPart && length < options.minWords) return [];
  return [
    {
      copy: place(article, words, x),
      original: place(article, words, y),
      words: length,
      kind: isPart && length < options.phraseWords ? 'phrase' : 'passage',
      quotation: [piece.x, piece.y].some((range) => quotedShare(article, words, range) >= options.quotedShare),
      likeness: likeness(...sides),
    },
  ];
}

function quotedShare(article: Article, words: Words, [first, end]: Range): number {
  const quoted = words.tokens.subarray(first, end).filter((token) => isQuoted(article, article.tokens[token]!));
  return quoted.length / (end - first);
}
