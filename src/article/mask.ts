import type { Document } from '../ingest/document.js';
import type { Block } from './article.js';
import { markupSpans } from './blocks/markup.js';
import type { Span } from './span.js';

/** A run without white space longer than this is no word: encoded data, a broken page. The tagger is quadratic on them. */
const LONGEST_RUN = 500;

const UNBROKEN = new RegExp(`(?<!\\S)\\S{${LONGEST_RUN + 1},}`, 'g');
const DRAWN_LINE = /([/=_*~#+-])\1{9,}/g;
const CONTROL = /(?![\t\n\r])\p{Cc}|[\u200B\u2028\u2029\uFEFF]/gu;
const LINE_END = /[\r\n]/g;

/** Places that hold no prose in any format: unbroken runs, drawn lines, control characters, byte order marks. */
export function noiseSpans(text: string): Span[] {
  return [UNBROKEN, DRAWN_LINE, CONTROL].flatMap((pattern) =>
    Array.from(text.matchAll(pattern), ({ 0: found, index }) => ({ start: index, end: index + found.length })),
  );
}

const masks = new WeakMap<Document, string>();

/** The text with front matter, markup and noise replaced by spaces; same length, line ends kept. Made once. */
export function maskMarkup(document: Document): string {
  const mask = masks.get(document) ?? withoutMarkup(document);
  masks.set(document, mask);
  return mask;
}

function withoutMarkup(document: Document): string {
  const { text, bodyStart, format } = document;
  const spans = [...noiseSpans(text), ...(format === 'markdown' ? markupSpans(text, bodyStart) : [])];
  return blank(text, bodyStart > 0 ? [...spans, { start: 0, end: bodyStart }] : spans);
}

/**
 * The text with everything that is not prose replaced by spaces, and the line breaks inside a block with it.
 * @returns a string as long as `document.text`, so that places in it are places in the text
 */
export function maskText(document: Document, blocks: readonly Block[]): string {
  const mask = maskMarkup(document);
  const breaks = blocks.flatMap(({ start, end }) =>
    Array.from(mask.slice(start, end).matchAll(LINE_END), ({ index }) => ({
      start: start + index,
      end: start + index + 1,
    })),
  );
  return blank(mask, breaks);
}

/** Spans may overlap and come in any order; line ends inside them stay unless they are the span. */
function blank(text: string, spans: readonly Span[]): string {
  const ordered = spans.toSorted((a, b) => a.start - b.start);
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end } of ordered) {
    if (end <= at) continue;
    const from = Math.max(start, at);
    pieces.push(text.slice(at, from));
    const inside = text.slice(from, end);
    pieces.push(inside.length === 1 ? ' ' : inside.replace(/[^\r\n]/g, ' '));
    at = end;
  }
  pieces.push(text.slice(at));
  return pieces.join('');
}
