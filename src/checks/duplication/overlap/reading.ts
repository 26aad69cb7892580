import type { Article } from '../../../article/article.js';
import { fold, Kind, readWords, type Vocabulary, type Words } from '../words/index.js';

/** What one article brings to the comparison with others. */
export interface Reading {
  readonly article: Article;
  readonly words: Words;
  readonly content: Content;
  /** Counting sentences in reading order. */
  readonly sentences: readonly SentenceReading[];
}

/**
 * Content words as lemmas in reading order, function words, names and figures left out: the thread that a rewrite keeps.
 * A sentence's end and a quotation break the thread (`BREAK`).
 */
export interface Content {
  readonly lemmas: Int32Array;
  /** Index among the words. */
  readonly words: Int32Array;
}

export const BREAK = -1;

export interface SentenceReading {
  /** Index in the article. */
  readonly index: number;
  /** Lemmas of content words outside quotations, each once, ascending. */
  readonly terms: readonly number[];
  /** Lemmas inside quotations, each once, ascending. */
  readonly quoted: readonly number[];
  readonly names: ReadonlySet<number>;
  readonly figures: ReadonlySet<number>;
}

export function read(article: Article, vocabulary: Vocabulary): Reading {
  const words = readWords(article, vocabulary);
  const lemmas = Int32Array.from(words.tokens, (token) => vocabulary.number(fold(article.tokens[token]!.lemma)));
  const sentences = article.sentences
    .filter((sentence) => sentence.counts)
    .map(({ index }) => readSentence(index, words, lemmas));
  return { article, words, content: readContent(words, lemmas), sentences };
}

function readSentence(index: number, words: Words, lemmas: Int32Array): SentenceReading {
  const terms = new Set<number>();
  const quoted = new Set<number>();
  const names = new Set<number>();
  const figures = new Set<number>();
  for (let i = words.starts[index]!; i < words.starts[index + 1]!; i += 1) {
    const kind = words.kinds[i];
    if (words.figures[i] === 1) figures.add(words.ids[i]!);
    else if (kind === Kind.content) terms.add(lemmas[i]!);
    else if (kind === Kind.quoted || kind === Kind.unopened) quoted.add(lemmas[i]!);
    if (kind === Kind.name) names.add(words.ids[i]!);
  }
  return { index, terms: ascending(terms), quoted: ascending(quoted), names, figures };
}

const ascending = (numbers: ReadonlySet<number>): number[] => [...numbers].sort((a, b) => a - b);

function readContent(words: Words, lemmas: Int32Array): Content {
  const thread: number[] = [];
  const places: number[] = [];
  for (let i = 0; i < words.length; i += 1) {
    const kind = words.kinds[i];
    const opens = i > 0 && words.sentences[i] !== words.sentences[i - 1];
    if ((opens || kind === Kind.quoted || kind === Kind.stock) && thread.at(-1) !== BREAK) {
      thread.push(BREAK);
      places.push(i);
    }
    if (kind === undefined || kind < Kind.unopened || words.figures[i] === 1) continue;
    thread.push(lemmas[i]!);
    places.push(i);
  }
  return { lemmas: Int32Array.from(thread), words: Int32Array.from(places) };
}
