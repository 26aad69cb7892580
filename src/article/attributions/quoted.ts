import type { Quote } from '../article.js';
import { type Cue, leftEdge } from './cues.js';
import type { Reading } from './reading.js';

/** A quotation with the cue that reports it; `inherited` where the cue reports an earlier piece of the same speech. */
export interface QuotedBy {
  readonly quote: Quote;
  readonly cue: Cue | null;
  readonly inherited: boolean;
}

/** Words between a quotation and the cue that follows it: "“…,” the official later said". */
const GAP = 2;
/** Tokens between a verb and a short quoted term that it reports: "described the call as “cordial”". */
const TERM_REACH = 12;

/**
 * Joins each outermost quotation with its cue: the one right behind it, else the last one before it in its sentence, else
 * that of the quotation before it in the paragraph, else, for a paragraph that is nothing but quotation, the last cue before.
 * Quotations of a few words that no cue reports are left out.
 */
export function joinQuotes(reading: Reading, cuesOf: (sentence: number) => readonly Cue[]): QuotedBy[] {
  const joined: QuotedBy[] = [];
  let end = -1;
  let cursor = 0;
  for (const quote of reading.quotes) {
    if (quote.start < end) continue;
    end = quote.end;
    cursor = sentenceAt(reading, quote.inner.start, cursor);
    const last = sentenceAt(reading, quote.inner.end - 1, cursor);
    const own = cueBehind(reading, quote, cuesOf(last), last) ?? cueBefore(reading, quote, cuesOf(cursor));
    if (own) joined.push({ quote, cue: own, inherited: false });
    else if (quote.kind === 'speech') joined.push(inherit(reading, quote, joined, cuesOf, cursor));
  }
  return joined;
}

/** Index of the sentence around an offset, searched onwards from `from`. */
function sentenceAt({ sentences }: Reading, offset: number, from: number): number {
  let at = from;
  while (at + 1 < sentences.length && sentences[at]!.end <= offset) at += 1;
  return at;
}

/** “…,” she said. */
function cueBehind(reading: Reading, quote: Quote, cues: readonly Cue[], sentence: number): Cue | null {
  const ending = reading.sentences[sentence]!;
  for (const cue of cues) {
    const edge = leftEdge(cue);
    if (reading.tokens[edge]!.start < quote.end) continue;
    let words = 0;
    for (let at = edge - 1; at >= ending.firstToken && reading.tokens[at]!.start >= quote.end; at -= 1) {
      if (/[\p{L}\p{N}]/u.test(reading.tokens[at]!.text)) words += 1;
      if (words > GAP) return null;
    }
    return cue;
  }
  return null;
}

function cueBefore(reading: Reading, quote: Quote, cues: readonly Cue[]): Cue | null {
  const before = cues.filter((cue) => reading.tokens[cue.first]!.start < quote.start);
  const cue = before.at(-1);
  if (!cue) return null;
  if (quote.kind === 'speech') return cue;
  const between = reading.tokens.slice(cue.end, cue.end + TERM_REACH).findIndex((token) => token.start >= quote.start);
  const reports = cue.classes.has('as') || cue.classes.has('clause') || cue.classes.has('object');
  return between >= 0 && reports ? cue : null;
}

function inherit(
  reading: Reading,
  quote: Quote,
  joined: readonly QuotedBy[],
  cuesOf: (sentence: number) => readonly Cue[],
  sentence: number,
): QuotedBy {
  const previous = joined.at(-1);
  if (previous?.cue && previous.quote.block === quote.block) return { quote, cue: previous.cue, inherited: true };
  const block = reading.blocks[quote.block]!;
  const alone = quote.start <= block.start + 1 && quote.end >= block.end - 1;
  const goesOn = previous?.quote.continues === true && previous.quote.block === quote.block - 1;
  if (!alone && !goesOn) return { quote, cue: null, inherited: false };
  const before = reading.sentences[sentence - 1];
  const near = before && before.block >= quote.block - 1 ? (cuesOf(before.index).at(-1) ?? null) : null;
  const cue = goesOn
    ? previous.cue
    : (near ?? (previous && previous.quote.block === quote.block - 1 ? previous.cue : null));
  return { quote, cue, inherited: cue !== null };
}
