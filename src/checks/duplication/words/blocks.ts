import type { Article } from '../../../article/article.js';
import { wordsOf } from './index.js';
import { isQuoted } from './quoted.js';

/** Words of each block of the body, copies included, and those of them inside quotation marks; 0 for other blocks. */
export interface WordCounts {
  readonly words: Uint32Array;
  readonly quoted: Uint32Array;
}

/** Counts what a reader sees as the article's text. */
export function wordCounts(article: Article): WordCounts {
  const words = new Uint32Array(article.blocks.length);
  const quoted = new Uint32Array(article.blocks.length);
  for (const sentence of article.sentences) {
    const { role, index } = article.blocks[sentence.block]!;
    if (role !== 'body') continue;
    for (const token of wordsOf(article, sentence)) {
      words[index]! += 1;
      if (isQuoted(article, token)) quoted[index]! += 1;
    }
  }
  return { words, quoted };
}
