import type { Attribution } from '../article.js';
import type { Span } from '../span.js';
import { trackAntecedents } from './antecedents.js';
import { channelOf } from './channel.js';
import { contentOf } from './content.js';
import { type Cue, findCues } from './cues.js';
import { joinQuotes, type QuotedBy } from './quoted.js';
import { type Layers, type Reading, spanOf, withMentions } from './reading.js';
import type { Source } from './sources.js';

type Piece = Pick<Attribution, 'form' | 'content'> & { readonly nested: boolean };

/** Words of a report outside its quotation from which on it is mixed, not direct. */
const MIXED_WORDS = 3;

/**
 * Everything that somebody is reported to have said, in reading order, each with its source, cue and channel.
 * Sources are found by grammar (the subject of the reporting verb), quotations through their cues.
 */
export function readAttributions(layers: Layers): Attribution[] {
  const reading = withMentions(layers);
  const cues = reading.sentences.map((sentence) => findCues(reading, sentence));
  const quoted = joinQuotes(reading, (sentence) => cues[sentence] ?? []);
  const quotesOf = new Map<Cue, QuotedBy[]>();
  for (const one of quoted) if (one.cue) quotesOf.set(one.cue, [...(quotesOf.get(one.cue) ?? []), one]);
  const antecedents = trackAntecedents(reading);
  const found: Omit<Attribution, 'index'>[] = [];
  /** By first token of the subject, for participles that share it. */
  const channels = new Map<number, string>();
  let statement = 0;
  for (const cue of cues.flat()) {
    const pieces = piecesOf(reading, cue, cues[cue.sentence]!, quotesOf.get(cue) ?? []);
    const source = antecedents.resolve(cue);
    if (pieces.length === 0 || !source) continue;
    const reported = pieces.map((piece) => reportedWords(piece, quotesOf.get(cue) ?? []));
    const own = channelOf(reading, cue, reported, cues[cue.sentence]!);
    const channel = own ?? (cue.participle ? (channels.get(cue.subject.first) ?? null) : null);
    if (channel) channels.set(cue.subject.first, channel);
    for (const piece of pieces) found.push({ ...piece, ...describe(reading, cue, source), statement, channel });
    statement += 1;
  }
  for (const { quote, cue } of quoted) {
    if (cue === null) found.push(orphan(reading, quote, statement++));
  }
  return settle(found);
}

/** What cannot name the channel: in a mixed report the words up to its last quotation ("as “cordial” on Twitter"). */
function reportedWords({ form, content }: Piece, quoted: readonly QuotedBy[]): Span {
  const last = quoted
    .map(({ quote }) => quote.end)
    .filter((end) => end <= content.end)
    .at(-1);
  return form === 'mixed' && last !== undefined
    ? { start: content.start, end: Math.max(content.start, last) }
    : content;
}

const describe = (reading: Reading, cue: Cue, { span, ...who }: Source) => ({
  ...who,
  cue: spanOf(reading, cue.first, cue.end),
  source: span,
  sentence: cue.sentence,
});

/** A quotation that nobody is said to have spoken. */
function orphan(reading: Reading, quote: QuotedBy['quote'], statement: number): Omit<Attribution, 'index'> {
  const sentence = reading.sentences.findIndex((one) => one.end > quote.start);
  const content = { start: quote.start, end: quote.end };
  return {
    statement,
    form: 'direct',
    content,
    cue: null,
    source: null,
    sourceClass: 'none',
    speaker: null,
    entity: -1,
    role: null,
    channel: null,
    sentence: Math.max(0, sentence),
    nested: false,
  };
}

/** What one cue reports: its clause with the quotations inside it, and the quotations apart from it. */
function piecesOf(reading: Reading, cue: Cue, cues: readonly Cue[], quoted: readonly QuotedBy[]): Piece[] {
  if (cue.needsQuote && quoted.length === 0) return [];
  const range = contentOf(reading, cue, cues, reading.sentences[cue.sentence]!);
  const clause = range && spanOf(reading, range.first, range.end);
  const quotes = quoted.map(({ quote }) => ({ start: quote.start, end: quote.end }));
  const inside = clause ? quotes.filter((quote) => quote.start >= clause.start && quote.start < clause.end) : [];
  const apart = quotes.filter((quote) => !inside.includes(quote));
  const pieces: Piece[] = apart.map((content) => ({ form: 'direct', content, nested: false }));
  if (!clause || (apart.length > 0 && inside.length === 0)) return pieces;
  const outside = wordsOutside(reading, range.first, range.end, inside);
  if (inside.length > 0 && outside < MIXED_WORDS)
    return [...pieces, ...inside.map((content): Piece => ({ form: 'direct', content, nested: false }))];
  const end = Math.max(clause.end, ...inside.map((quote) => quote.end));
  const marked = inside.length > 0 || reading.quotes.some((quote) => quote.start >= clause.start && quote.end <= end);
  return [...pieces, { form: marked ? 'mixed' : 'indirect', content: { start: clause.start, end }, nested: false }];
}

function wordsOutside(reading: Reading, first: number, end: number, quotes: readonly Span[]): number {
  let words = 0;
  for (let at = first; at < end; at += 1) {
    const token = reading.tokens[at]!;
    const quoted = quotes.some((quote) => token.start >= quote.start && token.end <= quote.end);
    if (!quoted && /[\p{L}\p{N}]/u.test(token.text)) words += 1;
  }
  return words;
}

/** In order, numbered; a report inside another of the same source is part of it. */
function settle(found: readonly Omit<Attribution, 'index'>[]): Attribution[] {
  const ordered = [...found].sort((x, y) => x.content.start - y.content.start || y.content.end - x.content.end);
  const kept: Omit<Attribution, 'index'>[] = [];
  let outer: Omit<Attribution, 'index'> | undefined;
  for (const one of ordered) {
    const inside = outer !== undefined && one.content.end <= outer.content.end;
    const same =
      inside &&
      one.statement !== outer!.statement &&
      one.speaker === outer!.speaker &&
      one.sourceClass === outer!.sourceClass &&
      one.form !== 'direct';
    if (!same) kept.push(inside ? { ...one, nested: true } : one);
    if (!inside) outer = one;
  }
  return kept.map((one, index) => ({ index, ...one }));
}
