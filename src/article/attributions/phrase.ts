import type { Token } from '../article.js';
import { mentionOf, type Reading } from './reading.js';

/** A noun phrase: a half-open range of token indices, and its head. */
export interface Phrase {
  readonly first: number;
  readonly end: number;
  readonly head: number;
}

const PERSONAL = new Set([
  'i',
  'he',
  'she',
  'they',
  'we',
  'it',
  'who',
  'which',
  'both',
  'one',
  'others',
  'many',
  'some',
  'several',
  'those',
  'another',
  'her',
  'him',
  'them',
]);
const DETERMINERS = new Set([
  'a',
  'an',
  'the',
  'this',
  'that',
  'these',
  'those',
  'his',
  'her',
  'its',
  'their',
  'our',
  'my',
  'your',
  'some',
  'many',
  'several',
  'both',
  'two',
  'three',
  'other',
  'another',
  'one',
  'most',
  'few',
  'all',
  'no',
  'any',
]);

export const isQuoteMark = (token: Token | undefined): boolean =>
  token !== undefined && /^["“”‘’'«»]+$/.test(token.text);
const isDeterminer = (token: Token): boolean => token.pos === 'DET' || DETERMINERS.has(token.norm);
const isPossessive = (token: Token): boolean => token.norm === "'s" || (token.norm === "'" && token.pos === 'PART');
const isHyphen = (token: Token): boolean => /^[-–/&]$/.test(token.text);

export const isNoun = (token: Token): boolean => token.pos === 'NOUN' || token.pos === 'PROPN';
export const isPronoun = (token: Token): boolean => PERSONAL.has(token.norm);

const isPremodifier = (token: Token): boolean =>
  isNoun(token) ||
  token.pos === 'ADJ' ||
  token.pos === 'NUM' ||
  isPossessive(token) ||
  isHyphen(token) ||
  isDeterminer(token) ||
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
    else if (
      named &&
      own === named &&
      !(isNoun(before) || before.pos === 'ADJ' || isHyphen(before) || isDeterminer(before) || isPossessive(before))
    )
      break;
    else if ((!isPremodifier(before) && !mention) || before.norm === 'that') break;
    else if (isDeterminer(tokens[first]!) && !isDeterminer(before)) break;
    else if (before.pos === 'VERB' && !isNominalGap(tokens, first)) break;
    else first -= 1;
  }
  while (first < last && (isPossessive(tokens[first]!) || isHyphen(tokens[first]!))) first += 1;
  return { first: Math.max(floor, withRole(reading, first, last)), end: last + 1, head: last };
}

/** First token of the phrase with the office before its name: "Secretary of State Antony Blinken". */
function withRole(reading: Reading, first: number, last: number): number {
  const role = mentionOf(reading, last)?.role;
  let at = first;
  while (role && at > 0 && reading.tokens[at - 1]!.start >= role.start && role.end <= reading.tokens[last]!.start)
    at -= 1;
  const before = reading.tokens[at - 1];
  return at < first && before && isDeterminer(before) ? at - 1 : at;
}

/** A participle before a noun ("striking workers") is part of the phrase only after a determiner or an adjective. */
const isNominalGap = (tokens: readonly Token[], first: number): boolean => {
  const before = tokens[first - 2];
  return before !== undefined && (isDeterminer(before) || before.pos === 'ADJ');
};

/** The noun phrase that starts at `first`, or null; it ends before `ceiling`. */
export function phraseStartingAt(reading: Reading, first: number, ceiling: number): Phrase | null {
  const { tokens } = reading;
  const opener = tokens[first];
  if (!opener || first >= ceiling) return null;
  if (isPronoun(opener) && !mentionOf(reading, first) && !startsPhrase(reading, first + 1, ceiling)) {
    return { first, end: first + 1, head: first };
  }
  let head = -1;
  /** Adjectives and articles may stand here: before the first noun, and behind a possessive. */
  let open = true;
  for (let at = first; at < ceiling; at += 1) {
    const token = tokens[at]!;
    const name = headOfName(reading, at, ceiling);
    if (name !== null && (open || head === at - 1)) {
      head = name;
      at = name;
      open = false;
    } else if (isNoun(token)) {
      if (head >= 0 && !open && mentionOf(reading, head) && token.pos === 'PROPN') break;
      head = at;
      open = false;
    } else if (isPossessive(token) && head === at - 1) open = true;
    else if (isHyphen(token) && at > first) continue;
    else if (!(open && (isPremodifier(token) || token.pos === 'ADV'))) break;
  }
  return head < 0 ? null : { first, end: head + 1, head };
}

/** Last token of the name at a token, or of the name whose office starts there; null where there is none. */
function headOfName(reading: Reading, at: number, ceiling: number): number | null {
  const { tokens } = reading;
  const mention = reading.mentions[reading.roleAt[at]!] ?? mentionOf(reading, at);
  if (!mention) return null;
  let last = at;
  while (last + 1 < ceiling && tokens[last + 1]!.end <= mention.end) last += 1;
  return tokens[last]!.end === mention.end ? last : null;
}

/** "Some analysts", "both leaders": the word before is an article, not a pronoun. */
const startsPhrase = (reading: Reading, at: number, ceiling: number): boolean => {
  const next = reading.tokens[at];
  return next !== undefined && at < ceiling && (isNoun(next) || next.pos === 'ADJ' || next.pos === 'NUM');
};

/** The phrase with the "of", "for", "from", "at", "with" or "in" phrase behind it: "a spokesman for the ministry". */
export function withComplement(reading: Reading, phrase: Phrase, ceiling: number): Phrase {
  const { tokens } = reading;
  const link = tokens[phrase.end];
  if (
    !link ||
    phrase.end >= ceiling ||
    mentionOf(reading, phrase.head) ||
    !/^(?:of|for|from|at|with|in)$/.test(link.norm)
  )
    return phrase;
  const more = phraseStartingAt(reading, phrase.end + 1, ceiling);
  return more ? { ...phrase, end: more.end } : phrase;
}
