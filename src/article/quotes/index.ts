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
 * A mark left open is a quotation only where the next block takes it up: with another opening mark, or by closing it.
 */
export function readQuotes(text: string, blocks: readonly Block[]): Quote[] {
  const quotes: Quote[] = [];
  const prose = blocks.filter((block) => block.role !== 'meta');
  let marks = prose[0] ? marksOf(text, prose[0]) : [];
  let carried: Mark['kind'] | null = null;
  for (const [i, block] of prose.entries()) {
    const next = prose[i + 1];
    const nextMarks = next ? marksOf(text, next) : [];
    if (carried && marks[0]?.closes) marks = [openingAt(block, carried), ...marks];
    carried = null;
    for (const { open, end, innerEnd, continues } of pair(marks, block.end, nextMarks[0])) {
      if (continues) carried = open.kind;
      const inner = { start: open.end, end: innerEnd };
      if (inner.end <= inner.start) continue;
      const kind = kindOf(text.slice(inner.start, inner.end));
      quotes.push({ index: quotes.length, start: open.start, end, inner, block: block.index, kind, continues });
    }
    marks = nextMarks;
  }
  return quotes;
}

/** Stands in for the mark that an earlier paragraph opened and this one closes. */
const openingAt = ({ start }: Block, kind: Mark['kind']): Mark => ({
  start,
  end: start,
  kind,
  opens: true,
  closes: false,
});

/**
 * Matches closing marks with the nearest open mark of their kind; what stands open inside is dropped.
 * A mark left open runs on where the next block begins with another opening mark, or closes it first of all.
 */
function pair(marks: readonly Mark[], blockEnd: number, following: Mark | undefined): Pair[] {
  const open: Mark[] = [];
  const pairs: Pair[] = [];
  for (const mark of marks) {
    const match = open.findLastIndex((one) => one.kind === mark.kind);
    if (mark.opens) {
      open.push(mark);
      if (open.length > DEPTH) open.shift();
    } else if (match >= 0) {
      pairs.push({ open: open[match]!, end: mark.end, innerEnd: mark.start, continues: false });
      open.length = match;
    }
  }
  const left = open.findLast((mark) => mark.kind !== 'single');
  if (left && following?.kind === left.kind && !pairs.some((one) => one.end > left.start)) {
    pairs.push({ open: left, end: blockEnd, innerEnd: blockEnd, continues: true });
  }
  return pairs.sort((x, y) => x.open.start - y.open.start);
}

function kindOf(inner: string): Quote['kind'] {
  const words = inner.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu)?.length ?? 0;
  return words > TERM_WORDS || /[.,?!…]\s*$/.test(inner) ? 'speech' : 'term';
}
