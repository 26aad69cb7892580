// @ts-check
/**
 * Which findings are right, where a person has said so.
 *
 * @typedef {import('./inject.mjs').Span} Span
 * @typedef {import('./measure.mjs').Finding} Finding
 * @typedef {{ readonly signal: string, readonly at: string, readonly why: string }} Right words of an article that a
 *   signal may rightly flag; for what the whole article lacks, the word that the message has for it
 * @typedef {{ readonly id: string, readonly text: string, readonly outlet: string | null, readonly right: readonly Right[],
 *   readonly trials: readonly import('./inject.mjs').Trial[] }} MarkedArticle
 * @typedef {{ readonly signal: string, readonly start: number, readonly end: number, readonly right: boolean }} JudgedPlace
 * @typedef {{ readonly marks: readonly string[], readonly places: readonly JudgedPlace[] }} JudgedDocument
 */
import { only } from './inject.mjs';
import { signalOf } from './measure.mjs';

/**
 * Whether a finding about the whole text is about this.
 * @param {Finding} finding
 * @param {string} word
 */
const isAbout = ({ message }, word) => message.toLowerCase().split(/\W+/).includes(word);

const charged = (/** @type {Finding} */ { spans }, /** @type {string} */ document) =>
  spans.find((span) => span.document === document);

const touch = (/** @type {Span} */ a, /** @type {Span} */ b) => a.start < b.end && b.start < a.end;

/**
 * For an article of ours, in which every passage is known that a signal may flag: what is not listed is wrong.
 * @param {MarkedArticle} article
 * @param {(span: Span) => Span} [moved] where a span has gone, in a changed article
 * @returns {(finding: Finding) => boolean}
 */
export function truthOf({ id, text, right }, moved = (span) => span) {
  const known = right.map(({ signal, at }) => ({ signal, at, span: text.includes(at) ? moved(only(text, at)) : null }));
  return (finding) =>
    known.some(({ signal, at, span }) => {
      if (signal !== signalOf(finding)) return false;
      if (finding.spans.length === 0) return isAbout(finding, at);
      const place = charged(finding, id);
      return place !== undefined && span !== null && touch(place, span);
    });
}

/**
 * For a text that was judged finding by finding.
 * @param {JudgedDocument} judged
 * @param {string} document
 * @returns {(finding: Finding) => boolean | null} null where nobody has judged
 */
export const judgementOf = (judged, document) => (finding) => {
  if (finding.spans.length === 0) return judged.marks.some((mark) => isAbout(finding, mark));
  const place = charged(finding, document);
  const found = judged.places.find(
    ({ signal, ...span }) => signal === signalOf(finding) && place && touch(place, span),
  );
  return found?.right ?? null;
};
