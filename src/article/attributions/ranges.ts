import type { Token } from '../article.js';
import { contains } from '../span.js';
import { isQuoteMark } from './phrase.js';
import type { Reading } from './reading.js';

/** Half-open range of token indices. */
export interface TokenRange {
  readonly first: number;
  readonly end: number;
}

const isVerb = ({ pos }: Token): boolean => pos === 'VERB' || pos === 'AUX';

export const hasVerb = (tokens: readonly Token[], { first, end }: TokenRange): boolean =>
  tokens.slice(first, end).some(isVerb);

/** A relative clause has a verb of its own, so that the sentence around it needs a second. */
export const verbsIn = (tokens: readonly Token[], { first, end }: TokenRange): number =>
  tokens.slice(first, end).filter(isVerb).length;

export function withoutDateline({ tokens, dateline }: Reading, { first, end }: TokenRange): TokenRange {
  let from = first;
  while (dateline && from < end && contains(dateline, tokens[from]!)) from += 1;
  return { first: from, end };
}

/** Without punctuation and conjunctions at the edges; quotation marks stay. */
export function trim(tokens: readonly Token[], { first, end }: TokenRange): TokenRange | null {
  let [from, to] = [first, end];
  const loose = (token: Token) => (token.pos === 'PUNCT' || /^[,.;:—–-]+$/.test(token.text)) && !isQuoteMark(token);
  while (from < to && loose(tokens[from]!)) from += 1;
  while (to > from && loose(tokens[to - 1]!)) to -= 1;
  return from < to ? { first: from, end: to } : null;
}
