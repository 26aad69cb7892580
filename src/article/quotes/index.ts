import type { Block, Quote } from '../article.js';
import { type Mark, marksOf } from './marks.js';

/** A pair of marks found in one block. */
interface Pair {
  readonly open: Mark;
  /** Offset behind the closing mark, and of the mark itself; the block's end where the quotation runs on. */
  readonly end: number;
  readonly innerEnd: number;
  readonly continues: boolean;
}

/** A quotation of at most so many words, without an end mark inside, is a term until a cue says otherwise. */
const TERM_WORDS = 3;

/** Marks that may stand open within each other; more are stray. */
const DEPTH = 8;

/**
 * Quotations of a text, in order of their start, nested ones after the one that holds them.
 * A mark left open is a quotation only where the next block of body takes it up with another opening mark.
 */
export function readQuotes(text: string, blocks: readonly Block[]): Quote[] {
  const quotes: Quote[] = [];
  const prose = blocks.filter((block) => block.role !== 'meta');
  prose.forEach((block, i) => {
    const marks = marksOf(text, block);
    const next = prose[i + 1];
    const takenUp = next !== undefined && /^\s*["“«„]/.test(text.slice(next.start, next.start + 4));
    for (const { open, end, innerEnd, continues } of pair(marks, block.end, takenUp)) {
      const inner = { start: open.end, end: innerEnd };
      if (inner.end <= inner.start) continue;
      quotes.push({
        index: quotes.length,
        start: open.start,
        end,
        inner,
        block: block.index,
        kind: kindOf(text.slice(inner.start, inner.end)),
        continues,
      });
    }
  });
  return quotes;
}

/** Matches closing marks with the nearest open mark of their kind; what stands open inside is dropped. */
function pair(marks: readonly Mark[], blockEnd: number, takenUp: boolean): Pair[] {
  const open: Mark[] = [];
  const pairs: Pair[] = [];
  for (const mark of marks) {
    const match = open.findLastIndex((one) => one.kind === mark.kind);
    if (mark.opens || (mark.closes === false && match < 0)) {
      open.push(mark);
      if (open.length > DEPTH) open.shift();
    } else if (match >= 0) {
      pairs.push({ open: open[match]!, end: mark.end, innerEnd: mark.start, continues: false });
      open.length = match;
    }
  }
  const left = open.findLast((mark) => mark.kind !== 'single');
  if (
    left &&
    takenUp &&
    !pairs.some((one) => one.open.start > left.start && one.end > left.end && one.open.kind === left.kind)
  ) {
    pairs.push({ open: left, end: blockEnd, innerEnd: blockEnd, continues: true });
  }
  return pairs.sort((x, y) => x.open.start - y.open.start);
}

function kindOf(inner: string): Quote['kind'] {
  const words = inner.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu)?.length ?? 0;
  return words > TERM_WORDS || /[.,?!…]\s*$/.test(inner) ? 'speech' : 'term';
}
