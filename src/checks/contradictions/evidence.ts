import type { Article } from '../../article/article.js';
import type { Span } from '../../article/span.js';
import type { Evidence, Observation } from '../check.js';
import { firstAt } from './reading/voices.js';

/** Two passages that clash; the one to be charged first. */
export interface Clash {
  readonly a: Span;
  readonly b: Span;
  /** Further passages on the side of `a`. */
  readonly more?: readonly Span[];
  readonly confidence: number;
  /** What differs, and why both speak of the same; starts with a capital. */
  readonly message: string;
  readonly advice: string;
}

/** A contradiction as evidence. Below 0.8 it is called possible. */
export function clashEvidence(article: Article, { a, b, more = [], confidence, message, advice }: Clash): Evidence {
  return {
    spans: [
      { start: a.start, end: a.end, label: 'a' },
      { start: b.start, end: b.end, label: 'b' },
      ...more.map(({ start, end }) => ({ start, end, label: 'a' })),
    ],
    message: hedged(message, confidence),
    advice,
    confidence,
    voice: isSpeech(article, a) && isSpeech(article, b) ? 'speaker' : 'narrator',
  };
}

const HEDGE = 'Possible contradiction. ';

export const hedged = (message: string, confidence: number): string => (confidence < 0.8 ? HEDGE + message : message);

/** The same finding at another confidence, and worded by it. */
export function atConfidence(evidence: Evidence, confidence: number): Evidence {
  const { message } = evidence;
  const plain = message.startsWith(HEDGE) ? message.slice(HEDGE.length) : message;
  return { ...evidence, confidence, message: hedged(plain, confidence) };
}

/** Whether a passage lies in quotation marks as a whole. */
export function isSpeech({ tokens }: Article, { start, end }: Span): boolean {
  const first = firstAt(tokens, start);
  for (let i = first; i < tokens.length && tokens[i]!.start < end; i += 1) if (tokens[i]!.quote < 0) return false;
  return first < tokens.length;
}

/** A passage as a message quotes it: on one line, in quotation marks. */
export const quoted = ({ document }: Article, { start, end }: Span): string =>
  `“${document.text.slice(start, end).replace(/\s+/gu, ' ')}”`;

/** Findings over the sentences that were read; without any the signal is not applicable. */
export function observation(article: Article, findings: readonly Evidence[]): Observation {
  const opportunities = article.sentences.filter(({ counts }) => counts).length;
  return opportunities === 0
    ? { opportunities, findings: [], reason: 'no sentence of the body to compare' }
    : { opportunities, findings };
}
