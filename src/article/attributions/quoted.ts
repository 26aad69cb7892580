import type { Quote } from '../article.js';
import { type Cue, leftEdge } from './cues.js';
import type { Reading } from './reading.js';
import { nouns } from './sources.js';

/** A quotation with the cue that reports it, if any, and the sentence in which it begins. */
export interface QuotedBy {
  readonly quote: Quote;
  readonly cue: Cue | null;
  readonly sentence: number;
}

/** Words between a quotation and the cue that follows it: "“…,” the official later said". */
const GAP = 2;
/** Opens a clause of its own between a quotation and a cue; "as he put it" belongs to the quotation. */
const OTHER_CLAUSE = /^(?:after|although|because|before|even|if|since|though|when|whereas|while)$/;
/** Words of the longest quoted string that is taken for a title. */
const TITLE_WORDS = 7;
/** Tokens between a verb and a short quoted term that it reports: "described the call as “cordial”". */
const TERM_REACH = 12;

/**
 * Joins each outermost quotation with its cue: the one right behind it, else the last one before it in its sentence, else
 * that of the quotation before it in the paragraph, else, for a paragraph that is nothing but quotation, the last cue before.
 * Quotations of a few words that no cue reports are left out.
 */
export function joinQuotes(reading: Reading, cuesOf: (sentence: number) => readonly Cue[]): QuotedBy[] {
  const joined: (QuotedBy & { readonly own: boolean })[] = [];
  let end = -1;
  let cursor = 0;
  for (const quote of reading.quotes) {
    if (quote.start < end || isTitle(reading, quote)) continue;
    end = quote.end;
    cursor = sentenceAt(reading, quote.inner.start, cursor);
    const last = sentenceAt(reading, quote.inner.end - 1, cursor);
    const own = cueBehind(reading, quote, cuesOf(last), last) ?? cueBefore(reading, quote, cuesOf(cursor));
    if (own) joined.push({ quote, cue: own, sentence: cursor, own: true });
    else if (quote.kind === 'speech') {
      const cue = inherited(reading, quote, joined.at(-1), cuesOf, cursor);
      joined.push({ quote, cue, sentence: cursor, own: false });
    }
  }
  // who speaks is often said only in the last paragraph of a quotation that runs on
  for (let i = joined.length - 2; i >= 0; i -= 1) {
    const [one, next] = [joined[i]!, joined[i + 1]!];
    if (one.quote.continues && !one.own && next.own && next.quote.block === one.quote.block + 1)
      joined[i] = { ...one, cue: next.cue, own: true };
  }
  return joined;
}

/** Index of the sentence around an offset, searched onwards from `from`. */
function sentenceAt({ sentences }: Reading, offset: number, from: number): number {
  let at = from;
  while (at + 1 < sentences.length && sentences[at]!.end <= offset) at += 1;
  return at;
}

/** “…,” she said; not “…” and said, not “…,” even as rivals said. */
function cueBehind(reading: Reading, quote: Quote, cues: readonly Cue[], sentence: number): Cue | null {
  const ending = reading.sentences[sentence]!;
  for (let i = firstFrom(reading, cues, quote.end); i < cues.length; i += 1) {
    const cue = cues[i]!;
    const edge = leftEdge(cue);
    if (reading.tokens[edge]!.start < quote.end) continue;
    let words = 0;
    for (let at = edge - 1; at >= ending.firstToken && reading.tokens[at]!.start >= quote.end; at -= 1) {
      const { text, norm, pos } = reading.tokens[at]!;
      if (/[\p{L}\p{N}]/u.test(text)) words += 1;
      if (words > GAP || pos === 'CCONJ' || OTHER_CLAUSE.test(norm)) return null;
    }
    return cue;
  }
  return null;
}

function cueBefore(reading: Reading, quote: Quote, cues: readonly Cue[]): Cue | null {
  const cue = cues[firstFrom(reading, cues, quote.start) - 1];
  if (!cue) return null;
  if (quote.kind === 'speech') return cue;
  const between = reading.tokens.slice(cue.end, cue.end + TERM_REACH).findIndex((token) => token.start >= quote.start);
  const reports = cue.classes.has('as') || cue.classes.has('clause') || cue.classes.has('object');
  return between >= 0 && reports ? cue : null;
}

/** Index of the first cue whose word starts at an offset or behind it. */
function firstFrom(reading: Reading, cues: readonly Cue[], offset: number): number {
  let [low, high] = [0, cues.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (reading.tokens[cues[middle]!.first]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The cue of the speech that a quotation without one carries on. */
function inherited(
  reading: Reading,
  quote: Quote,
  previous: QuotedBy | undefined,
  cuesOf: (sentence: number) => readonly Cue[],
  sentence: number,
): Cue | null {
  if (previous?.cue && previous.quote.block === quote.block) return previous.cue;
  const follows = previous?.quote.block === quote.block - 1 ? previous : undefined;
  if (follows?.quote.continues) return follows.cue;
  const block = reading.blocks[quote.block]!;
  const alone = quote.start <= block.start + 1 && quote.end >= block.end - 1;
  if (!alone) return null;
  const before = reading.sentences[sentence - 1];
  const near = before && before.block >= quote.block - 1 ? cuesOf(before.index).at(-1) : undefined;
  return near ?? follows?.cue ?? null;
}

const works = new Set([...nouns.channel, 'album', 'film', 'movie', 'novel', 'play', 'series', 'song']);

/** "on “Meet the Press”", "the book “A Town Apart”": a capital at every long word, behind a preposition or what it names. */
function isTitle(reading: Reading, { inner, start }: Quote): boolean {
  const words = reading.text.slice(inner.start, inner.end).split(/\s+/);
  if (words.length > TITLE_WORDS || /[.!?]$/.test(words.at(-1)!)) return false;
  if (!words.every((word, i) => /^\P{L}*\p{Lu}/u.test(word) || (i > 0 && /^\p{L}{1,4}$/u.test(word)))) return false;
  const at = firstTokenFrom(reading, start) - 1;
  const before = reading.tokens[reading.tokens[at]?.text === ',' ? at - 1 : at];
  return before !== undefined && ((before.pos === 'ADP' && before.norm !== 'as') || works.has(before.lemma));
}

/** Index of the first token at an offset or behind it. */
function firstTokenFrom({ tokens }: Reading, offset: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
