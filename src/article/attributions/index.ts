import type { Attribution } from '../article.js';
import type { Span } from '../span.js';
import { trackAntecedents } from './antecedents.js';
import { channelOf } from './channel.js';
import { contentOf, type TokenRange } from './content.js';
import { type Cue, findCues } from './cues.js';
import { isQuoteMark } from './phrase.js';
import { joinQuotes, type QuotedBy } from './quoted.js';
import { type Layers, type Reading, spanOf, withMentions } from './reading.js';
import type { Source } from './sources.js';

type Piece = Pick<Attribution, 'form' | 'content'> & { readonly nested: boolean };

/** Words of a report outside its quotation from which on it is mixed, not direct. */
const MIXED_WORDS = 1;

/**
 * Everything that somebody is reported to have said, in reading order, each with its source, cue and channel.
 * Sources are found by grammar (the subject of the reporting verb), quotations through their cues.
 */
export function readAttributions(layers: Layers): Attribution[] {
  const reading = withMentions(layers);
  const cues = reading.sentences.map((sentence) => findCues(reading, sentence));
  const quoted = joinQuotes(reading, (sentence) => cues[sentence] ?? []);
  const quotesOf = new Map<Cue, QuotedBy[]>();
  for (const one of quoted) {
    if (!one.cue) continue;
    const own = quotesOf.get(one.cue);
    if (own) own.push(one);
    else quotesOf.set(one.cue, [one]);
  }
  const antecedents = trackAntecedents(reading);
  const found: Omit<Attribution, 'index'>[] = [];
  /** By first token of the subject, for participles that share it. */
  const channels = new Map<number, string>();
  let statement = 0;
  for (const { cue, near } of cues.flatMap(withNeighbours)) {
    const pieces = piecesOf(reading, cue, near, quotesOf.get(cue) ?? []);
    const source = antecedents.resolve(cue);
    if (pieces.length === 0 || !source || isGuess(cue, source, pieces)) continue;
    const reported = pieces.map((piece) => reportedWords(piece, quotesOf.get(cue) ?? []));
    const own = channelOf(reading, cue, reported, near);
    const channel = own ?? (cue.detached ? (channels.get(cue.subject.first) ?? null) : null);
    if (channel) channels.set(cue.subject.first, channel);
    for (const piece of pieces) found.push({ ...piece, ...describe(reading, cue, source), statement, channel });
    statement += 1;
  }
  for (const one of quoted) {
    if (one.cue === null) found.push(orphan(one, statement++));
  }
  return settle(found);
}

/** Cues of one sentence that can bound each other's clauses; in a sentence of a thousand cues only the near ones can. */
const NEIGHBOURS = 6;

const withNeighbours = (cues: readonly Cue[]): { cue: Cue; near: readonly Cue[] }[] =>
  cues.map((cue, i) => ({ cue, near: cues.slice(Math.max(0, i - NEIGHBOURS), i + NEIGHBOURS + 1) }));

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

/** "A teacher thought it was a bomb": the narrator tells what an unnamed person had in mind; nobody states it. */
const isGuess = (cue: Cue, { sourceClass }: Source, pieces: readonly Piece[]): boolean =>
  sourceClass.startsWith('unnamed') &&
  [...cue.classes].every((one) => one === 'thought') &&
  pieces.every(({ form }) => form === 'indirect');

const describe = (reading: Reading, cue: Cue, { span, ...who }: Source) => ({
  ...who,
  cue: spanOf(reading, cue.first, cue.end),
  source: span,
  sentence: cue.sentence,
});

/** A quotation that nobody is said to have spoken. */
function orphan({ quote, sentence }: QuotedBy, statement: number): Omit<Attribution, 'index'> {
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
    sentence,
    nested: false,
  };
}

/** What one cue reports: its clause with the quotations inside it, and the quotations apart from it. */
function piecesOf(reading: Reading, cue: Cue, cues: readonly Cue[], quoted: readonly QuotedBy[]): Piece[] {
  if (cue.needsQuote && quoted.length === 0) return [];
  const clauses = contentOf(reading, cue, cues, reading.sentences[cue.sentence]!).map((range) => ({
    range,
    span: spanOf(reading, range.first, range.end),
  }));
  const within = ({ quote }: QuotedBy, { start, end }: Span) => quote.start >= start && quote.start < end;
  const apart = quoted.filter((one) => !clauses.some(({ span }) => within(one, span))).map(direct);
  if (apart.length > 0 && apart.length === quoted.length) return apart;
  const pieces = clauses.flatMap(({ range, span }) =>
    clausePieces(
      reading,
      range,
      quoted.filter((one) => within(one, span)),
    ),
  );
  return [...apart, ...pieces];
}

/** A clause that holds words of its own is one piece; a clause that is all quotation falls into its quotations. */
function clausePieces(reading: Reading, range: TokenRange, inside: readonly QuotedBy[]): Piece[] {
  if (inside.length > 0 && wordsOutside(reading, range, inside) < MIXED_WORDS) return inside.map(direct);
  const { start, end } = spanOf(reading, range.first, range.end);
  const last = inside.reduce((furthest, { quote }) => Math.max(furthest, quote.end), end);
  const marked = inside.length > 0 || reading.tokens.slice(range.first, range.end).some(isQuoteMark);
  return [{ form: marked ? 'mixed' : 'indirect', content: { start, end: last }, nested: false }];
}

const direct = ({ quote: { start, end } }: QuotedBy): Piece => ({
  form: 'direct',
  content: { start, end },
  nested: false,
});

/** Words of a range that stand in none of its quotations. */
function wordsOutside({ tokens }: Reading, { first, end }: TokenRange, quoted: readonly QuotedBy[]): number {
  const quotes = new Set(quoted.map(({ quote }) => quote.index));
  return tokens.slice(first, end).filter(({ quote, text }) => !quotes.has(quote) && /[\p{L}\p{N}]/u.test(text)).length;
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
