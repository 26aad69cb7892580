import { createRequire } from 'node:module';
import type { Article, Sentence, Token } from '../../article/article.js';

/** What makes a sentence checkable. */
export type ClaimKind = 'figure' | 'date' | 'superlative' | 'allegation' | 'cause' | 'motive' | 'inner-state';

/** A counting sentence that says something a reader could check. */
export interface Claim {
  readonly sentence: Sentence;
  readonly kinds: readonly ClaimKind[];
  /** The words that make it one, as token indices. */
  readonly markers: readonly number[];
}

const lexicon: Record<'allegation' | 'cause' | 'motive' | 'inner' | 'superlative' | 'observation', string[]> =
  createRequire(import.meta.url)('./claims.json');
const allegation = new Set(lexicon.allegation);
const inner = new Set(lexicon.inner);
const superlative = new Set(lexicon.superlative);
const YEAR = /^(?:1[89]|20)\d\d$/;
const FIGURE = /^[$€£¥]?\d[\d,.]*(?:%|m|bn|k)?$/i;
const NUMBER_WORDS = new Set([
  'dozen',
  'dozens',
  'hundred',
  'hundreds',
  'thousand',
  'thousands',
  'million',
  'millions',
  'billion',
  'billions',
  'trillion',
  'half',
  'third',
  'quarter',
  'double',
  'triple',
  'percent',
  'per cent',
]);
const MONTH = /^(?:january|february|march|april|june|july|august|september|october|november|december)$/;

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
    if (isSpoken(article, token)) continue;
    const kind = kindOf(token, article.tokens[at - 1], article.tokens[at + 1]);
    if (kind && !kinds.has(kind)) kinds.set(kind, at);
  }
  const words = ` ${narratorWords(article, sentence)} `;
  for (const kind of ['cause', 'motive'] as const) {
    if (lexicon[kind].some((phrase) => words.includes(` ${phrase} `))) kinds.set(kind, sentence.firstToken);
  }
  return { sentence, kinds: [...kinds.keys()], markers: [...kinds.values()] };
}

function kindOf(token: Token, before: Token | undefined, after: Token | undefined): ClaimKind | null {
  if (YEAR.test(token.text) && after?.pos !== 'NOUN') return 'date';
  if (MONTH.test(token.norm) && /^\d/.test(`${after?.text ?? ''}${before?.text ?? ''}`)) return 'date';
  if (FIGURE.test(token.text) || NUMBER_WORDS.has(token.norm)) return isOrdinal(token, before) ? null : 'figure';
  if (superlative.has(token.norm) || (token.pos === 'ADJ' && /[a-z]{2}est$/.test(token.norm))) {
    return token.norm === 'most' && after?.norm === 'of' ? null : 'superlative';
  }
  if (allegation.has(token.lemma)) return 'allegation';
  if (inner.has(token.lemma) && (token.pos === 'VERB' || token.pos === 'NOUN')) return 'inner-state';
  return null;
}

/** "Title 42", "G20", "page 3": a number that names. */
const isOrdinal = (token: Token, before: Token | undefined): boolean =>
  before !== undefined && before.end + 1 >= token.start && before.pos === 'PROPN' && !MONTH.test(before.norm);

/** Inside somebody's quoted words. */
export const isSpoken = (article: Article, token: Token): boolean =>
  token.quote >= 0 && article.quotes[token.quote]!.kind === 'speech';

/** Lower-case words of a sentence that the narrator says, parted by single spaces. */
function narratorWords(article: Article, sentence: Sentence): string {
  const words: string[] = [];
  for (let at = sentence.firstToken; at < sentence.endToken; at += 1) {
    const token = article.tokens[at]!;
    if (!isSpoken(article, token) && /[\p{L}\p{N}]/u.test(token.text)) words.push(token.norm);
  }
  return words.join(' ');
}

/** "reporters saw", "documents reviewed by": the outlet vouches for it. */
export const isOwnObservation = (article: Article, sentence: Sentence): boolean => {
  const words = ` ${narratorWords(article, sentence)} `;
  return lexicon.observation.some((phrase) => words.includes(` ${phrase} `));
};
