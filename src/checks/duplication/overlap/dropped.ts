import type { Article, Quote, Sentence, Token } from '../../../article/article.js';
import type { Span } from '../../../article/span.js';
import { partitionPoint } from '../../partition-point.js';
import { fold, isFigure, isWord } from '../words/index.js';

/** Words of a quotation shown at most. */
const LONGEST_QUOTE = 12;
/** Shorter quotations are terms. */
const SHORTEST_QUOTE = 3;

/**
 * What a sentence of the original says and the taker does not: figures that its own sentences lack, and names and
 * quotations that stand nowhere in its text.
 * @param taken the taker’s sentences that correspond to `sentence`
 */
export function droppedFrom(
  original: Article,
  sentence: Sentence,
  taker: TakerText,
  taken: readonly Sentence[],
): string[] {
  const figures = taker.figuresIn(taken);
  const tokens = original.tokens.slice(sentence.firstToken, sentence.endToken);
  return [
    ...tokens
      .filter((token) => isTelling(token) && !figures.has(fold(token.norm)))
      .map((token) => withUnit(original, token)),
    ...within(original.mentions, sentence)
      .filter(({ text }) => !taker.has(lastWord(text)))
      .map(({ text }) => text),
    ...within(original.quotes, sentence)
      .filter(({ kind }) => kind === 'speech')
      .map((quote) => wordsOf(original, quote))
      .filter((words) => words.length >= SHORTEST_QUOTE && !taker.says(words))
      .map((words) => quotation(original, words)),
  ].filter((item, i, all) => all.indexOf(item) === i);
}

/** What of a taker’s text is asked again and again. */
export interface TakerText {
  has(word: string): boolean;
  says(words: readonly Token[]): boolean;
  figuresIn(sentences: readonly Sentence[]): ReadonlySet<string>;
}

export function takerText(article: Article): TakerText {
  const words = article.tokens.filter(isWord).map((token) => fold(token.norm));
  const known = new Set(words);
  const line = ` ${words.join(' ')} `;
  return {
    has: (word) => known.has(word),
    says: (tokens) => line.includes(` ${tokens.map((token) => fold(token.norm)).join(' ')} `),
    figuresIn: (sentences) =>
      new Set(
        sentences.flatMap(({ firstToken, endToken }) =>
          article.tokens
            .slice(firstToken, endToken)
            .filter(isFigure)
            .map((token) => fold(token.norm)),
        ),
      ),
  };
}

/** “One” is a pronoun more often than a number. */
const isTelling = (token: Token): boolean => isFigure(token) && token.norm !== 'one' && token.quote < 0;

function withUnit({ document, tokens }: Article, token: Token): string {
  const next = tokens[token.index + 1];
  const end = next && next.start === token.end && isWord(next) ? next.end : token.end;
  return document.text.slice(token.start, end);
}

const lastWord = (name: string): string => fold(name.split(/\s+/).at(-1)!.toLowerCase().replace(/[’‘]/g, "'"));

/** Those that start in the span, of items in the order of the text. */
function within<T extends Span>(items: readonly T[], { start, end }: Span): T[] {
  const first = partitionPoint(items, (item) => item.start < start);
  return items.slice(
    first,
    partitionPoint(items, (item) => item.start < end),
  );
}

const wordsOf = ({ tokens }: Article, { inner }: Quote): Token[] => within(tokens, inner).filter(isWord);

function quotation({ document }: Article, words: readonly Token[]): string {
  const shown = words.slice(0, LONGEST_QUOTE);
  const text = document.text.slice(shown[0]!.start, shown.at(-1)!.end);
  return `“${text}${words.length > shown.length ? ' …' : ''}”`;
}
