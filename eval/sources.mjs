// @ts-check
/** What the measures read from this folder. */
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** @typedef {import('./truth.mjs').MarkedArticle} MarkedArticle */

const folder = new URL('.', import.meta.url);
const read = (/** @type {string} */ path) => readFileSync(new URL(path, folder), 'utf8');

/** @returns {MarkedArticle[]} in the order of their names */
export function readArticles() {
  return readdirSync(new URL('articles', folder))
    .sort()
    .map((file) => {
      const id = file.replace(/\.txt$/, '');
      return { id, text: read(`articles/${file}`), ...parse(read(`markings/${id}.yaml`)) };
    });
}

/** @returns {Readonly<Record<string, import('./truth.mjs').JudgedDocument>>} by the id of the document */
export const readJudgements = () => parse(read('judgements/gum-news.yaml'));
