import type { Article } from '../../../src/article/article.js';
import { readArticle } from '../../../src/article/index.js';

/** A text as an article. */
export const read = (text: string): Article =>
  readArticle({ id: 'example', path: null, format: 'text', text, sha256: '', metadata: {}, bodyStart: 0 });
