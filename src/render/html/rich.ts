import { type Rich, type Run, runsOf } from '../words/rich.js';
import { type Content, type Markup, markup } from './markup.js';

/** Words with their weight, their marks and their links within the page. */
export const rich = (words: Rich): Content => runsOf(words).map(run);

function run({ text, bold, marked, target }: Run): Markup {
  let words = markup`${text}`;
  if (bold) words = markup`<strong>${words}</strong>`;
  if (marked) words = markup`<mark>${words}</mark>`;
  if (target) words = markup`<a href="#${target.destination}">${words}</a>`;
  return words;
}

export const list = (items: readonly Rich[], name = 'notes'): Content =>
  items.length > 0 && markup`<ul class="${name}">${items.map((item) => markup`<li>${rich(item)}</li>`)}</ul>`;
