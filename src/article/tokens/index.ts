import type { Quote, Sentence, Token } from '../article.js';
import type { Span } from '../span.js';
import { mendTags } from './mend.js';
import { tag } from './tagger.js';

/** A sentence before its tokens are known. */
export interface SentenceSpan extends Span {
  readonly block: number;
  readonly counts: boolean;
}

/** Characters tagged at a time: long enough for context, short enough to keep the tagger's memory small. */
const CHUNK = 20_000;

/**
 * Tokens of all sentences, and the sentences with their ranges of tokens.
 * @param mask text of the document's length with everything but prose blanked, see `maskText`
 * @param text the document's text, from which tokens take their spelling
 */
export function readTokens(
  text: string,
  mask: string,
  spans: readonly SentenceSpan[],
  quotes: readonly Quote[],
): { tokens: Token[]; sentences: Sentence[] } {
  const tokens: Token[] = [];
  const firsts: number[] = [];
  const quoteAt = outermostQuote(quotes);
  const spell = spelling();
  let at = 0;
  for (const chunk of chunks(spans)) {
    for (const { start: offset, lemma, pos, text: value } of tag(mask.slice(chunk.start, chunk.end))) {
      const start = chunk.start + offset;
      while (at + 1 < spans.length && start >= spans[at + 1]!.start) at += 1;
      while (firsts.length <= at) firsts.push(tokens.length);
      const end = start + value.length;
      const { text: word, norm } = spell(text.slice(start, end));
      tokens.push({
        index: tokens.length,
        start,
        end,
        text: word,
        norm,
        lemma: lemma.toLowerCase(),
        pos,
        sentence: at,
        quote: quoteAt(start),
      });
    }
  }
  while (firsts.length <= spans.length) firsts.push(tokens.length);
  mendTags(tokens);
  const sentences = spans.map((span, index) => ({
    ...span,
    index,
    firstToken: firsts[index]!,
    endToken: firsts[index + 1]!,
  }));
  return { tokens, sentences };
}

type Spelling = Pick<Token, 'text' | 'norm'>;

/** Keeps one copy of each word of a text, however often it stands there: a third of the memory of all tokens. */
function spelling(): (text: string) => Spelling {
  const known = new Map<string, Spelling>();
  return (text) => {
    const spelled = known.get(text);
    if (spelled) return spelled;
    const norm = text.toLowerCase().replace(/[’‘]/g, "'");
    const fresh = { text, norm: norm === text ? text : norm };
    known.set(text, fresh);
    return fresh;
  };
}

function* chunks(spans: readonly Span[]): Generator<Span> {
  let first = 0;
  for (const [i, span] of spans.entries()) {
    const start = spans[first]!.start;
    if (i + 1 < spans.length && span.end - start < CHUNK) continue;
    yield { start, end: span.end };
    first = i + 1;
  }
}

/** Index of the outermost quotation around an offset, −1 outside; to be asked with ascending offsets. */
function outermostQuote(quotes: readonly Quote[]): (offset: number) => number {
  const outer: Quote[] = [];
  for (const quote of quotes) if (!outer.length || quote.start >= outer.at(-1)!.end) outer.push(quote);
  let at = 0;
  return (offset) => {
    while (at < outer.length && offset >= outer[at]!.end) at += 1;
    const quote = outer[at];
    return quote && offset >= quote.inner.start && offset < quote.inner.end ? quote.index : -1;
  };
}
