import type { Article, Token } from '../../../article/article.js';
import { firstAt } from './voices.js';

/** The article with the words of its names tagged as names: taggers read “Kern was born” as two verbs. */
export function withNames(article: Article): Article {
  const found = new Map<number, Token>();
  for (const { start, end } of article.mentions)
    for (let i = firstAt(article.tokens, start); i < article.tokens.length && article.tokens[i]!.start < end; i += 1) {
      const token = article.tokens[i]!;
      if (token.pos === 'VERB' && /^\p{Lu}/u.test(token.text))
        found.set(i, { ...token, pos: 'PROPN', lemma: token.norm });
    }
  return found.size === 0
    ? article
    : { ...article, tokens: article.tokens.map((token) => found.get(token.index) ?? token) };
}
