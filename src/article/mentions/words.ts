import type { PartOfSpeech, Sentence, Token } from '../article.js';
import type { Span } from '../span.js';
import { eventHeads, fold, givenNames, honorifics, keyOf, nameSuffixes, places } from './lexicon.js';
import { isTitleAbbreviation } from './roles.js';

/** A word as names are made of: hyphenated parts of a name are one ("Jean-Claude"), marks are words by themselves. */
export interface Word extends Span {
  readonly text: string;
  /** See `keyOf`. */
  readonly key: string;
  readonly lemma: string;
  readonly pos: PartOfSpeech;
  readonly capital: boolean;
  /** Stands where any word has a capital: at the start of a sentence or a quotation, after a colon. */
  readonly first: boolean;
}

const CAPITAL = /^(?:\p{Lu}|\p{Ll}{1,2}\p{Lu}\p{Ll}+$)/u;
const HYPHEN = /^[-‐‑–]$/u;
const ARTICLE = /^(?:al|el|as|ash|ad|an|ar|at|az|ul|ur|bin)$/;
const QUOTE = /^["“„«‘'’»]$/u;
const OPENER = /^[:•*]$/u;
const LETTER = /\p{L}/u;

/** Words of a sentence in reading order. */
export function readWords(tokens: readonly Token[], sentence: Sentence): Word[] {
  const words: Word[] = [];
  let first = true;
  for (let i = sentence.firstToken; i < sentence.endToken; ) {
    const end = wordEnd(tokens, i, sentence.endToken);
    const word = wordOf(tokens.slice(i, end), first, end === sentence.endToken);
    words.push(word);
    if (LETTER.test(word.text)) first = false;
    else if (OPENER.test(word.text) || (QUOTE.test(word.text) && tokens[end]?.start === word.end)) first = true;
    i = end;
  }
  return words;
}

function wordOf(tokens: readonly Token[], first: boolean, last: boolean): Word {
  const head = tokens[0]!;
  const tail = tokens.at(-1)!;
  const joined = tokens.length > 1;
  const whole = tokens.map((token) => token.text).join('');
  const text = last && LONE_LETTER.test(whole) ? whole.slice(0, 1) : whole;
  return {
    start: head.start,
    end: head.start + text.length,
    text,
    key: keyOf(text),
    lemma: joined ? text.toLowerCase() : head.lemma,
    pos: joined && tail.pos !== 'PUNCT' ? tail.pos : head.pos,
    capital: CAPITAL.test(text) || (joined && CAPITAL.test(tail.text)),
    first,
  };
}

/** The stop behind a letter that ends a sentence ends the sentence; elsewhere it makes an initial. */
const LONE_LETTER = /^\p{Lu}\.$/u;

/** Index after the last token of the word that starts with token `i`. */
function wordEnd(tokens: readonly Token[], i: number, limit: number): number {
  const fragments = fragmentsEnd(tokens, i, limit);
  if (fragments > i + 1) return fragments;
  const { text, end } = tokens[i]!;
  const stop = tokens[i + 1];
  const abbreviates = stop?.text === '.' && stop.start === end && i + 2 < limit && CAPITAL.test(text);
  const key = keyOf(text);
  if (abbreviates && (isTitleAbbreviation(key) || honorifics.has(key) || nameSuffixes.has(key))) return i + 2;
  return compoundEnd(tokens, i, limit);
}

/** Index after the pieces into which the tagger cuts a word at letters beyond Latin-1: "Zori" and "ć". */
function fragmentsEnd(tokens: readonly Token[], i: number, limit: number): number {
  let end = i + 1;
  while (end < limit && isCut(tokens[end - 1]!, tokens[end]!)) end += 1;
  return end;
}

const isCut = (left: Token, right: Token): boolean =>
  left.end === right.start &&
  /\p{L}$/u.test(left.text) &&
  /^[\p{L}\p{M}]/u.test(right.text) &&
  BEYOND.test(left.text + right.text);

const BEYOND = /[\u0100-\uffff]/;

/** Parts of the longest compound that is read as one. */
const PARTS = 6;

/** Index after the last token that a hyphen joins to token `i` in one name. */
function compoundEnd(tokens: readonly Token[], i: number, limit: number): number {
  let end = i + 1;
  while (end + 1 < limit && end - i < 2 * PARTS && joins(tokens, end)) end += 2;
  if (end === i + 1) return end;
  const parts = tokens.slice(i, end).filter((_, at) => at % 2 === 0);
  const whole = keyOf(parts.map(({ text }) => text).join('-'));
  if (places.get(whole)) return end;
  const apart = parts.every(({ text }) => places.get(keyOf(text)));
  return apart && !eventHeads.has(tokens[end]?.norm ?? '') ? i + 1 : end;
}

/** Whether the token at `hyphen` joins its neighbours in one name. */
function joins(tokens: readonly Token[], hyphen: number): boolean {
  const left = tokens[hyphen - 1]!;
  const mark = tokens[hyphen]!;
  const right = tokens[hyphen + 1]!;
  if (!HYPHEN.test(mark.text) || left.end !== mark.start || mark.end !== right.start) return false;
  if (CAPITAL.test(right.text)) return CAPITAL.test(left.text) || ARTICLE.test(left.text);
  return /^\p{Ll}/u.test(right.text) && (/^\p{Ll}/u.test(left.text) || isKoreanName(tokens, hyphen));
}

/** "Lee Jae-myung": the second syllable of a given name, where a family name stands before the first. */
function isKoreanName(tokens: readonly Token[], hyphen: number): boolean {
  const family = tokens[hyphen - 2];
  const parts = [family, tokens[hyphen - 1]].map((token) => fold(token?.text ?? ''));
  return CAPITAL.test(family?.text ?? '') && parts.every((part) => givenNames.has(part));
}
