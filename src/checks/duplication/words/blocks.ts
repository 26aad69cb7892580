import type { Article, Block, Token } from '../../../article/article.js';
import { isWord } from './index.js';

/** Word tokens of the body, copies included: what a reader sees as the article's text. */
export const bodyWords = (article: Article): Token[] =>
  article.tokens.filter((token) => blockOf(article, token).role === 'body' && isWord(token));

export const blockOf = (article: Article, token: Token): Block =>
  article.blocks[article.sentences[token.sentence]!.block]!;
