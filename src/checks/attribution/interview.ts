import type { Article, Sentence } from '../../article/article.js';

/** “Q: …” and “A: …” before the words of an interview. */
const LABEL = /^(?:Q|A|Question|Answer)\s?[:.]\s/;

/** Answers without which a label is a letter that happens to open a paragraph. */
const LEAST = 2;

/** Tells whether a sentence stands in a question or an answer of an interview: somebody's words, though no quotation marks say so. */
export function interviewIn({ blocks, document: { text } }: Article): (sentence: Sentence) => boolean {
  const spoken = new Set(
    blocks.filter(({ start, end }) => LABEL.test(text.slice(start, end))).map(({ index }) => index),
  );
  return ({ block }) => spoken.size >= 2 * LEAST && spoken.has(block);
}
