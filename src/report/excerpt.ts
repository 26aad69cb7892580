import type { Article } from '../article/article.js';
import { join, type Span } from '../article/span.js';
import { partitionPoint } from '../checks/partition-point.js';

/** Code units of context shown before and after a passage at most: a text without full stops is one long sentence. */
const MARGIN = 400;

/**
 * The sentences in which a passage stands, or its block where there are none.
 * @returns a span that holds `span`, without white space at its ends
 */
export function excerptAround(article: Article, span: Span): Span {
  const { text } = article.document;
  const around = touching(article.sentences, span) ?? touching(article.blocks, span) ?? span;
  const whole = join(around, span);
  return {
    start: skipSpace(text, cutBefore(text, whole.start, span.start), span.start),
    end: trimSpace(text, cutAfter(text, whole.end, span.end), span.end),
  };
}

/** What the spans that touch this one cover; `ordered` do not overlap and stand in order. */
function touching(ordered: readonly Span[], span: Span): Span | null {
  const first = partitionPoint(ordered, (item) => item.end <= span.start);
  const last = partitionPoint(ordered, (item) => item.start < span.end) - 1;
  return first > last ? null : { start: ordered[first]!.start, end: ordered[last]!.end };
}

/** Moves a start that is too far away to the beginning of a word nearer by. */
function cutBefore(text: string, start: number, passage: number): number {
  if (passage - start <= MARGIN) return start;
  const space = text.slice(passage - MARGIN, passage).search(/\s/);
  return space < 0 ? passage : passage - MARGIN + space;
}

function cutAfter(text: string, end: number, passage: number): number {
  if (end - passage <= MARGIN) return end;
  for (let at = passage + MARGIN; at > passage; at--) if (/\s/.test(text.charAt(at))) return at;
  return passage;
}

function skipSpace(text: string, start: number, limit: number): number {
  let at = start;
  while (at < limit && /\s/.test(text.charAt(at))) at++;
  return at;
}

function trimSpace(text: string, end: number, limit: number): number {
  let at = end;
  while (at > limit && /\s/.test(text.charAt(at - 1))) at--;
  return at;
}
