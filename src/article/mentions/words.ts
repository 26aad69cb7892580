import type { PartOfSpeech, Sentence, Token } from '../article.js';
import type { Span } from '../span.js';
import { eventHeads, keyOf, places } from './lexicon.js';

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
    const end = compoundEnd(tokens, i, sentence.endToken);
    const word = wordOf(tokens.slice(i, end), first);
    words.push(word);
    if (LETTER.test(word.text)) first = false;
    else if (OPENER.test(word.text) || (QUOTE.test(word.text) && tokens[end]?.start === word.end)) first = true;
    i = end;
  }
  return words;
}

function wordOf(tokens: readonly Token[], first: boolean): Word {
  const head = tokens[0]!;
  const last = tokens.at(-1)!;
  const text = tokens.map((token) => token.text).join('');
  const joined = tokens.length > 1;
  return {
    start: head.start,
    end: last.end,
    text,
    key: keyOf(text),
    lemma: joined ? text.toLowerCase() : head.lemma,
    pos: joined ? last.pos : head.pos,
    capital: CAPITAL.test(text) || (joined && CAPITAL.test(last.text)),
    first,
  };
}

/** Index after the last token that a hyphen joins to token `i` in one name. */
function compoundEnd(tokens: readonly Token[], i: number, limit: number): number {
  let end = i + 1;
  while (end + 1 < limit && joins(tokens[end - 1]!, tokens[end]!, tokens[end + 1]!)) end += 2;
  if (end === i + 1) return end;
  const parts = tokens.slice(i, end).filter((_, at) => at % 2 === 0);
  const whole = keyOf(parts.map(({ text }) => text).join('-'));
  if (places.get(whole)) return end;
  const apart = parts.every(({ text }) => places.get(keyOf(text)));
  return apart && !eventHeads.has(tokens[end]?.norm ?? '') ? i + 1 : end;
}

function joins(left: Token, hyphen: Token, right: Token): boolean {
  if (!HYPHEN.test(hyphen.text) || left.end !== hyphen.start || hyphen.end !== right.start) return false;
  if (!CAPITAL.test(right.text)) return /^\p{Ll}/u.test(right.text) && /^\p{Ll}/u.test(left.text);
  return CAPITAL.test(left.text) || ARTICLE.test(left.text);
}
