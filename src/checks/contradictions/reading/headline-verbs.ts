import type { Article, Token } from '../../../article/article.js';
import { VERB_SIDES } from './opposites.js';

/** Headlines and subheads leave out articles, so that taggers read “Governor signs bill” as three nouns. */
const VERBS: ReadonlySet<string> = new Set(
  [...VERB_SIDES.keys(), 'kill', 'injure', 'wound', 'arrest'].map((verb) => verb.split('_')[0]!),
);

/** The article with the verbs of its headlines tagged as such: a verb in “-s” that is known, or that the text uses, between two nouns, where no other verb is. */
export function withHeadlineVerbs(article: Article): Article {
  const found = new Map<number, Token>();
  const told = new Set<string>();
  for (const { pos, lemma } of article.tokens) if (pos === 'VERB') told.add(lemma);
  for (const { block, firstToken, endToken } of article.sentences) {
    const { role } = article.blocks[block]!;
    if (role !== 'headline' && role !== 'subhead') continue;
    const verb = verbOf(article.tokens, firstToken, endToken, told);
    if (verb !== null) found.set(verb.index, verb);
  }
  return found.size === 0
    ? article
    : { ...article, tokens: article.tokens.map((token) => found.get(token.index) ?? token) };
}

function verbOf(tokens: readonly Token[], first: number, end: number, told: ReadonlySet<string>): Token | null {
  const isVerb = (lemma: string) => VERBS.has(lemma) || told.has(lemma);
  for (let i = first; i < end; i += 1) if (tokens[i]!.pos === 'VERB' || tokens[i]!.pos === 'AUX') return null;
  for (let i = first + 1; i < end; i += 1) {
    const token = tokens[i]!;
    const stem = token.norm.replace(/s$/u, '');
    const lemma = [token.lemma, stem, stem.replace(/e$/u, '')].find(isVerb);
    const between = /^(?:NOUN|PROPN)$/u.test(tokens[i - 1]!.pos) && i + 1 < end && tokens[i + 1]!.pos !== 'PUNCT';
    if (token.pos === 'NOUN' && /s$/u.test(token.norm) && lemma !== undefined && between)
      return { ...token, pos: 'VERB', lemma };
  }
  return null;
}
