import { createRequire } from 'node:module';
import type { Article, Sentence, Token } from '../../article/article.js';
import { PhraseList } from '../phrase-list.js';
import { narratorWords } from './claims.js';

type Words = 'instruments' | 'laying' | 'accounts' | 'periods' | 'market';
const lexicon: Record<Words, string[]> = createRequire(import.meta.url)('./published.json');
const instruments = new Set(lexicon.instruments);
const laying = new Set(lexicon.laying);
const accounts = new Set(lexicon.accounts);
const periods = new PhraseList(lexicon.periods);
const market = new PhraseList(lexicon.market);

/** Words between “under the” or a paper's name and what belongs to it. */
const NEAR = 4;

/** “Under the contract”, “the bill would”, “net income rose in the quarter”, “shares closed at”: a reader can look it up. */
export function isPublished(article: Article, sentence: Sentence): boolean {
  const words = narratorWords(article, sentence);
  if (market.standsIn(words)) return true;
  const own = article.tokens.slice(sentence.firstToken, sentence.endToken).filter(({ quote }) => quote < 0);
  if (periods.standsIn(words) && own.some(({ lemma }) => accounts.has(lemma))) return true;
  return own.some((token, at) => instruments.has(token.lemma) && isLaidDown(own, at));
}

function isLaidDown(tokens: readonly Token[], at: number): boolean {
  const before = tokens.slice(Math.max(0, at - NEAR), at);
  if (before.some(({ norm }) => norm === 'under')) return true;
  const definite = before.some(({ norm }) => /^(?:the|this|that|its|their)$/.test(norm));
  return definite && [1, 2].some((step) => laying.has(tokens[at + step]?.norm ?? ''));
}
