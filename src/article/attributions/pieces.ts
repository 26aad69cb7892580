import type { Attribution } from '../article.js';
import type { Span } from '../span.js';
import { contentOf } from './content.js';
import type { Cue } from './cues.js';
import { isQuoteMark } from './phrase.js';
import type { QuotedBy } from './quoted.js';
import type { TokenRange } from './ranges.js';
import { type Reading, spanOf } from './reading.js';

export type Piece = Pick<Attribution, 'form' | 'content'> & { readonly nested: boolean };

/** Words of a report outside its quotation from which on it is mixed, not direct. */
const MIXED_WORDS = 1;

/** What one cue reports: its clause with the quotations inside it, and the quotations apart from it. */
export function piecesOf(reading: Reading, cue: Cue, cues: readonly Cue[], quoted: readonly QuotedBy[]): Piece[] {
  if (cue.needsQuote && quoted.length === 0) return [];
  const clauses = contentOf(reading, cue, cues, reading.sentences[cue.sentence]!).map((range) => ({
    range,
    span: spanOf(reading, range.first, range.end),
  }));
  const within = ({ quote }: QuotedBy, { start, end }: Span) => quote.start >= start && quote.start < end;
  const separate = quoted.filter((one) => !clauses.some(({ span }) => within(one, span)));
  const apart = runningOn(separate);
  if (separate.length > 0 && separate.length === quoted.length) return apart;
  const pieces = clauses.flatMap(({ range, span }) =>
    clausePieces(
      reading,
      range,
      quoted.filter((one) => within(one, span)),
    ),
  );
  return [...apart, ...pieces];
}

/** One piece for each quotation; one that runs over paragraphs is a single piece. */
function runningOn(quoted: readonly QuotedBy[]): Piece[] {
  const pieces: Piece[] = [];
  for (const [i, one] of quoted.entries()) {
    const before = quoted[i - 1]?.quote;
    const last = pieces.at(-1);
    if (last && before?.continues && one.quote.block === before.block + 1)
      pieces[pieces.length - 1] = { ...last, content: { start: last.content.start, end: one.quote.end } };
    else pieces.push(direct(one));
  }
  return pieces;
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

/** What cannot name the channel: in a mixed report the words up to its last quotation ("as “cordial” on Twitter"). */
export function reportedWords({ form, content }: Piece, quoted: readonly QuotedBy[]): Span {
  const last = quoted
    .map(({ quote }) => quote.end)
    .filter((end) => end <= content.end)
    .at(-1);
  return form === 'mixed' && last !== undefined
    ? { start: content.start, end: Math.max(content.start, last) }
    : content;
}
