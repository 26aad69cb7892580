import { Type } from '@sinclair/typebox';
import type { Article, Quote, Token } from '../../../article/article.js';
import type { Span } from '../../../article/span.js';
import { defineSignal } from '../../check.js';
import { clashEvidence, observation, quoted } from '../evidence.js';
import { confidence } from '../options.js';
import { clashes } from '../pairs.js';
import { type Reading, readFrames } from '../reading/index.js';
import { firstAt } from '../reading/voices.js';
import { align, changeOfMeaning } from './alignment.js';

/** Flags one quotation in two wordings that differ in meaning. */
export const alteredQuote = defineSignal({
  id: 'altered-quote',
  title: 'Altered quotation',
  unit: 'quotation',
  what: 'One quotation that stands in the article in two wordings, which differ in meaning.',
  chargesSpeakers: true,
  options: Type.Object({
    altered: confidence(0.85, 'two wordings of one quotation that differ in meaning'),
    likeness: Type.Number({
      minimum: 0,
      maximum: 1,
      default: 0.7,
      description: 'Share of equal words that makes two quotations one',
    }),
    words: Type.Integer({ minimum: 2, default: 4, description: 'Equal words that two quotations need to be one' }),
  }),

  observe(article, { altered, likeness, words }) {
    const reading = readFrames(article);
    const quotes = comparable(reading);
    if (quotes.length === 0) return { opportunities: 0, findings: [], reason: 'no quotation' };
    const findings = clashes(quotes, keysOf, (earlier, later) => {
      if (earlier.quote === later.quote || !mayBeOne(earlier, later)) return null;
      const alignment = align(earlier.words, later.words);
      if (alignment.equal < words || alignment.likeness < likeness) return null;
      const change = changeOfMeaning(alignment);
      if (change === null || holds(quotes, later.quote, earlier) || holds(quotes, earlier.quote, later)) return null;
      const [a, b] = [later.span, earlier.span];
      return clashEvidence(article, {
        a,
        b,
        confidence: altered,
        message: `One quotation in two wordings, ${quoted(article, a)} and ${quoted(article, b)}: ${change}.`,
        advice: 'Check the recording or transcript, and quote the words as they were said.',
      });
    });
    const seen = observation(article, findings);
    return { ...seen, opportunities: new Set(quotes.map(({ quote }) => quote)).size };
  },
});

/** One sentence of a quotation. */
interface Quotation {
  readonly quote: Quote;
  /** The words without marks, as a span of the text. */
  readonly span: Span;
  readonly voice: string;
  readonly words: readonly Token[];
  readonly display: boolean;
}

/** Quoted sentences of three words and more in headlines, subheads and the body. */
function comparable({ article, voices }: Reading): Quotation[] {
  return article.quotes.flatMap((quote) => {
    const { role, copyOf } = article.blocks[quote.block]!;
    const display = role === 'headline' || role === 'subhead';
    if ((!display && role !== 'body') || copyOf !== null) return [];
    return sentencesOf(article, quote).flatMap((words) => {
      if (words.length < 3) return [];
      const span = { start: words[0]!.start, end: words.at(-1)!.end };
      return [{ quote, span, voice: voices[words[0]!.index]!, words, display }];
    });
  });
}

/** Whether a quotation has these very words in another of its sentences: then they are two sentences, and not two wordings. */
function holds(quotes: readonly Quotation[], quote: Quote, { words }: Quotation): boolean {
  return quotes.some(
    (other) =>
      other.quote === quote &&
      other.words.length === words.length &&
      other.words.every(({ norm }, i) => norm === words[i]!.norm),
  );
}

function sentencesOf({ tokens }: Article, { inner }: Quote): Token[][] {
  const found: Token[][] = [];
  let sentence = -1;
  for (let i = firstAt(tokens, inner.start); i < tokens.length && tokens[i]!.start < inner.end; i += 1) {
    if (tokens[i]!.pos === 'PUNCT') continue;
    if (tokens[i]!.sentence !== sentence) found.push([]);
    sentence = tokens[i]!.sentence;
    found.at(-1)!.push(tokens[i]!);
  }
  return found;
}

/** Quotations meet where they share three words in a row or around one gap. */
function keysOf({ words }: Quotation): string[] {
  const content = words.map(({ norm }) => norm);
  return [...new Set(content.slice(0, -2).map((word, i) => `${word} ${content[i + 1]} ${content[i + 2]}`))];
}

/** One speaker, as far as both are known; a headline's quotation has none. */
function mayBeOne(a: Quotation, b: Quotation): boolean {
  return a.display || b.display || a.voice === b.voice;
}
