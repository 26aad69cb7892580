import type { Article, Quote, Token } from '../../../article/article.js';

/** A paragraph that goes on with a quotation opens it again; where it only closes it, the text may have been pasted in. */
export const isOpened = ({ start, inner }: Quote): boolean => start < inner.start;

/** Whether somebody surely said a word. */
export const isQuoted = ({ quotes }: Article, { quote }: Token): boolean => quote >= 0 && isOpened(quotes[quote]!);
