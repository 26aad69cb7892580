import type { Article, Token } from '../../../article/article.js';
import { VERB_SIDES } from './opposites.js';

/** Headlines and subheads leave out articles, so that taggers read “Governor signs bill” as three nouns. */
const VERBS: ReadonlySet<string> = new Set(
  [...VERB_SIDES.keys(), 'kill', 'injure', 'wound', 'arrest'].map((verb) => verb.split('_')[0]!),
);

/** The article with the verbs of its headlines tagged as such: a known verb in “-s” between two nouns, where no other verb is. */
export function withHeadlineVerbs(article: Article): Article {
  const found = new Map<number, Token>();
  for (const { block, firstToken, endToken } of article.sentences) {
    const { role } = article.blocks[block]!;
    if (role !== 'headline' && role !== 'subhead') continue;
    const verb = verbOf(article.tokens, firstToken, endToken);
    if (verb !== null) found.set(verb.index, verb);
  }
  return found.size === 0
    ? article
    : { ...article, tokens: article.tokens.map((token) => found.get(token.index) ?? token) };
}

function verbOf(tokens: readonly Token[], first: number, end: number): Token | null {
  for (let i = first; i < end; i += 1) if (tokens[i]!.pos === 'VERB' || tokens[i]!.pos === 'AUX') return null;
  for (let i = first + 1; i < end; i += 1) {
    const token = tokens[i]!;
    const lemma = VERBS.has(token.lemma) ? token.lemma : token.norm.replace(/e?s$/u, '');
    const between = /^(?:NOUN|PROPN)$/u.test(tokens[i - 1]!.pos) && i + 1 < end && tokens[i + 1]!.pos !== 'PUNCT';
    if (token.pos === 'NOUN' && /s$/u.test(token.norm) && VERBS.has(lemma) && between)
      return { ...token, pos: 'VERB', lemma };
  }
  return null;
}
