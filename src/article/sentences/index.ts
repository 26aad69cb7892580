import type { Span } from '../span.js';
import { listItemStarts } from './list-items.js';
import { endsSentence } from './terminator.js';

/** Terminators, spaced ellipses first, then closing quotation marks and brackets. */
const CANDIDATE = /( ?\.(?: \.){2,}|[.?!…．。！？]+)(["”’'»)\]}›]*)/gu;
const AHEAD = 80;

/**
 * Sentences of one block of prose, trimmed of white space. Every character that is not white space lies in exactly one.
 * Follows the golden rules of Dias's pragmatic_segmenter; a terminator inside a quotation ends a sentence as well.
 * @param text a whole text; spans are offsets into it
 * @param block the part to split
 */
export function splitSentences(text: string, block: Span): Span[] {
  const prose = text.slice(block.start, block.end);
  const items = listItemStarts(prose);
  return [0, ...items].flatMap((from, i) => splitItem(prose.slice(from, items[i] ?? prose.length), block.start + from));
}

function splitItem(prose: string, offset: number): Span[] {
  const cuts: number[] = [];
  let start = 0;
  for (const match of prose.matchAll(CANDIDATE)) {
    if (match.index < start) continue;
    const cut = cutAt(prose, start, match.index, match[1] ?? '', match[2] ?? '');
    if (cut === null) continue;
    cuts.push(cut);
    start = cut;
  }
  return spansBetween(prose, cuts, offset);
}

/** Where the sentence that holds a candidate ends, or null where it goes on. */
function cutAt(prose: string, start: number, at: number, marks: string, closers: string): number | null {
  const end = at + marks.length + closers.length;
  const following = prose.slice(end, end + AHEAD);
  const space = following.search(/\S/);
  if (space === 0 && !/[．。]/.test(marks)) return null;
  if (closers.startsWith(']') && prose[at - 1] === '[') return null; // "[...]" leaves words out
  const rest = space < 0 ? '' : following.slice(space);
  const words = prose
    .slice(Math.max(start, at - AHEAD), at)
    .replace(/[•⁃‣▪●◦]/gu, ' ')
    .trim()
    .split(/\s+/);
  const spaced = marks.includes(' ');
  // "compounds. . . . The practice": the first stop ends the sentence, the three others open the next
  if (spaced && !marks.startsWith(' ') && marks.length === 7 && /^\p{Lu}/u.test(rest)) return at + 1;
  const ends = endsSentence({
    marks: spaced && marks.trim().length > 5 ? '....' : marks.trim(),
    before: (words.at(-1) ?? '').replace(/^[^\p{L}\p{N}]+/u, ''),
    previous: words.at(-2) ?? '',
    next: /^[^\p{L}\p{N}]*([\p{L}\p{N}][^\s]*)/u.exec(rest)?.[1] ?? '',
    nextChar: rest.charAt(0),
    closed: closers !== '',
    following: rest,
    length: words.length,
  });
  return ends ? end : null;
}

function spansBetween(prose: string, cuts: readonly number[], offset: number): Span[] {
  const spans: Span[] = [];
  [0, ...cuts].forEach((from, i) => {
    const raw = prose.slice(from, cuts[i] ?? prose.length);
    const trimmed = raw.trim();
    if (trimmed === '') return;
    const start = offset + from + raw.indexOf(trimmed);
    spans.push({ start, end: start + trimmed.length });
  });
  return spans;
}
