import type { Article, PartOfSpeech, Quote, Sentence, Token } from '../../../article/article.js';
import { isOpened } from './quoted.js';
import { stockPhrases } from './stock-phrases.js';
import { fold, type Vocabulary } from './vocabulary.js';

export { fold, Vocabulary } from './vocabulary.js';

/** The counting words of an article in reading order. The arrays run in step, except for `starts`. */
export interface Words {
  readonly length: number;
  /** Numbers in the vocabulary. */
  readonly ids: Int32Array;
  /** Index of each word's token. */
  readonly tokens: Int32Array;
  /** Index of each word's sentence. */
  readonly sentences: Int32Array;
  /** First word of each sentence of the article; one more entry closes the last. */
  readonly starts: Int32Array;
  readonly kinds: Uint8Array;
  /** 1 for figures, in digits or in words. */
  readonly figures: Uint8Array;
}

/** What a word proves when it stands in two passages, from nothing up. */
export const Kind = {
  /** Function words: they hold a passage together and prove nothing. */
  function: 0,
  /** Names: whoever writes of the same event writes them. */
  name: 1,
  /** Stock phrases of the trade ("did not immediately respond to a request for comment"). */
  stock: 2,
  /** Inside quotation marks: two reporters at one event quote the same words. */
  quoted: 3,
  /**
   * Inside marks that the paragraph closes without having opened them: said by the speaker of the paragraph before, or
   * pasted into the middle of what is said.
   */
  unopened: 4,
  /** The writer's own choice of noun, verb, adjective, adverb or figure. */
  content: 5,
} as const;

const WORD = /[\p{L}\p{N}]/u;
const SIMPLE = /^[A-Za-z]/;
const DIGIT = /\d/;
const CONTENT: ReadonlySet<PartOfSpeech> = new Set(['NOUN', 'VERB', 'ADJ', 'ADV', 'NUM', 'X', 'INTJ']);

export const isWord = (token: Token): boolean => SIMPLE.test(token.text) || WORD.test(token.text);

/** Word tokens of a sentence. */
export const wordsOf = ({ tokens }: Article, { firstToken, endToken }: Sentence): Token[] =>
  tokens.slice(firstToken, endToken).filter(isWord);

export const isFigure = (token: Token): boolean => token.pos === 'NUM' || DIGIT.test(token.text);

/** Words of the counting sentences of `article`, names as the tagger and the mentions give them. */
export function readWords(article: Article, vocabulary: Vocabulary): Words {
  const words = article.sentences.flatMap((sentence) => (sentence.counts ? wordsOf(article, sentence) : []));
  const { length } = words;
  const [ids, tokens, sentences] = [new Int32Array(length), new Int32Array(length), new Int32Array(length)];
  const [kinds, figures] = [new Uint8Array(length), new Uint8Array(length)];
  const names = nameFlags(article, words);
  const folded = words.map((token) => fold(token.norm));
  for (const [i, token] of words.entries()) {
    ids[i] = vocabulary.number(folded[i]!);
    tokens[i] = token.index;
    sentences[i] = token.sentence;
    kinds[i] = names[i] === 1 ? Kind.name : kindOf(token, article.quotes);
    figures[i] = isFigure(token) ? 1 : 0;
  }
  for (const { start, end } of stockPhrases(folded)) {
    for (let i = start; i < end; i += 1) if (kinds[i] === Kind.content) kinds[i] = Kind.stock;
  }
  const starts = sentenceStarts(article.sentences.length, words);
  return { length, ids, tokens, sentences, starts, kinds, figures };
}

function kindOf(token: Token, quotes: readonly Quote[]): number {
  if (token.pos === 'PROPN') return Kind.name;
  if (!CONTENT.has(token.pos)) return Kind.function;
  const quote = quotes[token.quote];
  if (!quote) return Kind.content;
  return isOpened(quote) ? Kind.quoted : Kind.unopened;
}

function sentenceStarts(sentences: number, tokens: readonly Token[]): Int32Array {
  const starts = new Int32Array(sentences + 1);
  for (const token of tokens) starts[token.sentence + 1]! += 1;
  for (let i = 0; i < sentences; i += 1) starts[i + 1]! += starts[i]!;
  return starts;
}

/** 1 for each token that lies in a mention. */
function nameFlags(article: Article, tokens: readonly Token[]): Uint8Array {
  const flags = new Uint8Array(tokens.length);
  let at = 0;
  for (const mention of article.mentions) {
    while (at < tokens.length && tokens[at]!.end <= mention.start) at += 1;
    for (let i = at; i < tokens.length && tokens[i]!.start < mention.end; i += 1) flags[i] = 1;
  }
  return flags;
}
