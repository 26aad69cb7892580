import type { Token } from '../article.js';
import { mentionOf, type Reading } from './reading.js';

/** A noun phrase: a half-open range of token indices, and its head. */
export interface Phrase {
  readonly first: number;
  readonly end: number;
  readonly head: number;
}

const PERSONAL = new Set(['i', 'he', 'she', 'they', 'we', 'it', 'who', 'which', 'both', 'one', 'others', 'many', 'some', 'several', 'those', 'another', 'her', 'him', 'them']);
const DETERMINERS = new Set(['a', 'an', 'the', 'this', 'that', 'these', 'those', 'his', 'her', 'its', 'their', 'our', 'my', 'your', 'some', 'many', 'several', 'both', 'two', 'three', 'other', 'another', 'one', 'most', 'few', 'all', 'no', 'any']);

export const isQuoteMark = (token: Token | undefined): boolean => token !== undefined && /^["“”‘’'«»]+$/.test(token.text);
export const isDeterminer = (token: Token): boolean => token.pos === 'DET' || DETERMINERS.has(token.norm);
const isPossessive = (token: Token): boolean => token.norm === "'s" || (token.norm === "'" && token.pos === 'PART');
const isHyphen = (token: Token): boolean => /^[-–/&]$/.test(token.text);

export const isNoun = (token: Token): boolean => token.pos === 'NOUN' || token.pos === 'PROPN';
export const isPronoun = (token: Token): boolean => PERSONAL.has(token.norm);

const isPremodifier = (token: Token): boolean =>
  isNoun(token) || token.pos === 'ADJ' || token.pos === 'NUM' || isPossessive(token) || isHyphen(token) || isDeterminer(token) ||
  (token.pos === 'VERB' && /(?:ed|ing)$/.test(token.norm));

/** The noun phrase whose last token is `last`, or null; it does not reach before `floor`. */
export function phraseEndingAt(reading: Reading, last: number, floor: number): Phrase | null {
  const { tokens } = reading;
  const end = tokens[last];
  if (!end || last < floor) return null;
  const named = mentionOf(reading, last);
  if (!named && isPronoun(end)) return { first: last, end: last + 1, head: last };
  if (!named && !isNoun(end) && end.pos !== 'NUM') return null;
  let first = last;
  while (first > floor) {
    const before = tokens[first - 1]!;
    const mention = mentionOf(reading, first - 1);
    const own = mentionOf(reading, first);
    if (mention && mention === own) first -= 1;
    else if (mention && own && !isPossessive(tokens[first]!)) break;
    else if (named && own === named && !(isNoun(before) || before.pos === 'ADJ' || isHyphen(before) || isDeterminer(before) || isPossessive(before))) break;
    else if (!isPremodifier(before) && !mention) break;
    else if (isDeterminer(tokens[first]!) && !isDeterminer(before)) break;
    else if (before.pos === 'VERB' && !isNominalGap(tokens, first)) break;
    else first -= 1;
  }
  while (first < last && (isPossessive(tokens[first]!) || isHyphen(tokens[first]!))) first += 1;
  return { first, end: last + 1, head: last };
}

/** A participle before a noun ("striking workers") is part of the phrase only after a determiner or an adjective. */
const isNominalGap = (tokens: readonly Token[], first: number): boolean => {
  const before = tokens[first - 2];
  return before !== undefined && (isDeterminer(before) || before.pos === 'ADJ');
};

/** The noun phrase that starts at `first`, or null; it ends before `ceiling`. */
export function phraseStartingAt(reading: Reading, first: number, ceiling: number): Phrase | null {
  const { tokens } = reading;
  let at = first;
  let head = -1;
  while (at < ceiling) {
    const token = tokens[at]!;
    if (mentionOf(reading, at)) head = at;
    else if (isNoun(token)) head = at;
    else if (head < 0 && isPronoun(token) && at === first) return { first, end: at + 1, head: at };
    else if (!isPremodifier(token) && !(token.pos === 'ADV' && head < 0)) break;
    at += 1;
  }
  if (head < 0) return null;
  return { first, end: head + 1, head };
}
