import { createRequire } from 'node:module';
import type { Article, Sentence, Token } from '../../article/article.js';
import { PhraseList } from '../phrase-list.js';
import { publicKinds } from './public-facts.js';

/** What makes a sentence checkable. */
export type ClaimKind = 'figure' | 'crowd' | 'date' | 'superlative' | 'allegation' | 'cause' | 'motive' | 'inner-state';

/** A counting sentence that says something a reader could check. */
export interface Claim {
  readonly sentence: Sentence;
  readonly kinds: readonly ClaimKind[];
  /** The words that make it one, as token indices. */
  readonly markers: readonly number[];
}

type Phrases = 'cause' | 'motive';
type Words =
  | 'allegation'
  | 'wrong'
  | 'inner'
  | 'aim'
  | 'superlative'
  | 'standing'
  | 'multitudes'
  | 'crowds'
  | 'harm'
  | 'lead';
const lexicon: Record<Phrases | Words, string[]> = createRequire(import.meta.url)('./claims.json');
const cause = new PhraseList(lexicon.cause);
const motive = new PhraseList(lexicon.motive);
const wordsOf = (name: Words): ReadonlySet<string> => new Set(lexicon[name]);
const allegation = wordsOf('allegation');
const wrong = wordsOf('wrong');
const inner = wordsOf('inner');
const aim = wordsOf('aim');
const superlative = wordsOf('superlative');
const standing = wordsOf('standing');
const multitudes = wordsOf('multitudes');
const crowds = wordsOf('crowds');
const harm = wordsOf('harm');
const lead = wordsOf('lead');

const YEAR = /^(?:1[89]|20)\d\d$/;
const MONTHS: ReadonlySet<string> = new Set(
  'january february march april may june july august september october november december'.split(' '),
);
/** Units of time and age: "six minutes later", "a 14-year-old" tell when, not how many. */
const TIME = /^(?:second|minute|hour|day|week|month|year|decade|year-old|am|pm|a\.m\.|p\.m\.|o'clock)s?$/;
/** A length or a temperature can be measured by anybody. */
const LENGTH = /^(?:degrees?|miles?|km|kilomet(?:er|re)s?|met(?:er|re)s?|feet|ft|yards?)$/;
const MONEY_OR_SHARE = /^(?:[$€£¥]|%|per|percent|percentage)$/;
/** Smaller bare numbers count things that anybody present could see. */
const LEAST_FIGURE = 10;

/** Checkable sentences of the body in reading order; words inside speech quotations do not count. */
export function readClaims(article: Article): Claim[] {
  const claims: Claim[] = [];
  for (const sentence of article.sentences) {
    if (!sentence.counts) continue;
    const claim = claimIn(article, sentence);
    if (claim.kinds.length > 0) claims.push(claim);
  }
  return claims;
}

function claimIn(article: Article, sentence: Sentence): Claim {
  const kinds = new Map<ClaimKind, number>();
  for (let at = sentence.firstToken; at < sentence.endToken; at += 1) {
    const token = article.tokens[at]!;
    if (token.quote >= 0) continue;
    const kind = isPersonal(article, at) ? null : kindOf(token, article.tokens[at - 1], article.tokens[at + 1]);
    if (kind && !kinds.has(kind) && !isLength(article, at) && !isScore(article, at)) kinds.set(kind, at);
  }
  const words = narratorWords(article, sentence);
  if (cause.standsIn(words)) kinds.set('cause', sentence.firstToken);
  if (motive.standsIn(words)) kinds.set('motive', sentence.firstToken);
  if (kinds.size > 0) {
    const tokens = article.tokens.slice(sentence.firstToken, sentence.endToken);
    countHarm(kinds, tokens);
    for (const kind of publicKinds(words, tokens, kinds.has('cause') ? causesIn(words) : [])) kinds.delete(kind);
  }
  return { sentence, kinds: [...kinds.keys()], markers: [...kinds.values()] };
}

/** Crowds that came to harm are figures: nobody present counts them at a glance. */
function countHarm(kinds: Map<ClaimKind, number>, tokens: readonly Token[]): void {
  const crowd = kinds.get('crowd');
  if (crowd === undefined || !tokens.some(({ lemma }) => harm.has(lemma))) return;
  kinds.delete('crowd');
  if (!kinds.has('figure')) kinds.set('figure', crowd);
}

function causesIn(words: readonly string[]): string[] {
  const text = ` ${words.join(' ')} `;
  return lexicon.cause.filter((phrase) => text.includes(` ${phrase} `));
}

/** “120 miles from the capital”, but not “120 miles of pipes”. */
function isLength({ tokens }: Article, at: number): boolean {
  return LENGTH.test(tokens[at + 1]?.norm ?? '') && tokens[at + 2]?.norm !== 'of';
}

/** “She was 91.”, “at the age of 24”, “Year 11”: an age, or a part of a name. */
function isPersonal({ tokens }: Article, at: number): boolean {
  const [subject, link, token, after] = [tokens[at - 2], tokens[at - 1], tokens[at]!, tokens[at + 1]];
  if (!/^\d{1,3}$/.test(token.text) || !subject || subject.sentence !== token.sentence) return false;
  if (/^[A-Z][a-z]/.test(link!.text) || link!.norm === 'aged') return true;
  if (subject.norm === 'age' && link!.norm === 'of') return true;
  const person = /^(?:he|she|who)$/.test(subject.norm) || subject.pos === 'PROPN';
  return person && link!.lemma === 'be' && (!after || /^(?:[.,;]|and|at|in|on|when)$/.test(after.norm));
}

/** “Doubled the lead”. */
function isScore({ tokens }: Article, at: number): boolean {
  return multitudes.has(tokens[at]!.norm) && [1, 2, 3].some((step) => lead.has(tokens[at + step]?.norm ?? ''));
}

function kindOf(token: Token, before: Token | undefined, after: Token | undefined): ClaimKind | null {
  const { text, norm, lemma, pos } = token;
  if (/^\d/.test(text)) {
    if (YEAR.test(text) && after?.pos !== 'NOUN') return 'date';
    return isFigure(token, before, after) ? 'figure' : null;
  }
  if (MONTHS.has(norm) && /^\d/.test(after?.text ?? '')) return 'date';
  if (multitudes.has(norm)) return 'figure';
  if (crowds.has(norm)) return 'crowd';
  if (superlative.has(norm) || isSuperlative(token, before, after)) return 'superlative';
  if ((pos === 'VERB' && allegation.has(lemma)) || (pos === 'NOUN' && wrong.has(lemma))) return 'allegation';
  if (pos === 'VERB' && inner.has(lemma) && before?.norm !== 'to' && !norm.endsWith('ing'))
    return aim.has(lemma) && after?.norm === 'to' && !norm.endsWith('ed') ? null : 'inner-state';
  return null;
}

/** A count, an amount or a share; not a day, an age, a time, a score, or a number that is part of a name. */
function isFigure({ text, start, end }: Token, before: Token | undefined, after: Token | undefined): boolean {
  if (MONEY_OR_SHARE.test(before?.norm ?? '') || MONEY_OR_SHARE.test(after?.norm ?? '')) return true;
  if (/^(?:million|billion|trillion)$/.test(after?.norm ?? '')) return true;
  if (!/^\d[\d,.]*$/.test(text) || Number(text.replace(/,/g, '')) < LEAST_FIGURE) return false;
  if (
    before &&
    (before.pos === 'PROPN' || MONTHS.has(before.norm) || /^[–:/-]$/.test(before.text)) &&
    before.end + 1 >= start
  )
    return false;
  if (
    after &&
    (TIME.test(after.norm) || MONTHS.has(after.norm) || /^[–:/-]$/.test(after.text)) &&
    after.start <= end + 1
  )
    return false;
  return after?.text !== ',' || before?.text !== ',';
}

/** "the longest bridge in the region", "the most persecuted": ranked among others. */
function isSuperlative({ norm, pos }: Token, before: Token | undefined, after: Token | undefined): boolean {
  if (standing.has(after?.lemma ?? '')) return false;
  const ranked = before?.norm === 'the' || before?.norm === "'s" || before?.pos === 'NUM';
  if (norm === 'most') return ranked && after?.pos === 'ADJ';
  return (
    ranked && pos === 'ADJ' && /[a-z]{2}est$/.test(norm) && !/^(?:latest|earliest|newest|nearest|best)$/.test(norm)
  );
}

/** Inside somebody's quoted words. */
export const isSpoken = (article: Article, token: Token): boolean =>
  token.quote >= 0 && article.quotes[token.quote]!.kind === 'speech';

/** Lower-case words of a sentence that the narrator says. */
export function narratorWords(article: Article, sentence: Sentence): string[] {
  const words: string[] = [];
  for (let at = sentence.firstToken; at < sentence.endToken; at += 1) {
    const token = article.tokens[at]!;
    if (!isSpoken(article, token) && /[\p{L}\p{N}]/u.test(token.text)) words.push(token.norm);
  }
  return words;
}
