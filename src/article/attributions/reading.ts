import type { Article, Mention, Token } from '../article.js';
import type { Span } from '../span.js';

/** What the attribution reader works on: the layers of an Article below it, with tokens joined to mentions. */
export interface Reading extends Pick<Article, 'blocks' | 'sentences' | 'tokens' | 'quotes' | 'mentions' | 'entities'> {
  readonly text: string;
  /** "LIMA, March 4 (Agency) —" at the start of the body: part of no statement. */
  readonly dateline: Span | null;
  /** Index of the mention that holds a token, or −1; by token index. */
  readonly mentionAt: Int32Array;
  /** Index of the last mention that holds an earlier token, or −1; by token index. */
  readonly mentionBefore: Int32Array;
  /** Index of the mention before which a token states an office ("Secretary of State"), or −1; by token index. */
  readonly roleAt: Int32Array;
}

export type Layers = Omit<Reading, 'mentionAt' | 'mentionBefore' | 'roleAt'>;

export function withMentions(layers: Layers): Reading {
  const { tokens, mentions } = layers;
  const roles = mentions.flatMap(({ role, start, index }) => (role && role.end <= start ? [{ ...role, index }] : []));
  const mentionAt = indexAt(tokens, mentions);
  return {
    ...layers,
    mentionAt,
    mentionBefore: lastBefore(mentionAt),
    roleAt: indexAt(
      tokens,
      roles.sort((x, y) => x.start - y.start),
    ),
  };
}

/** For each token the `index` of the span that holds it, −1 without one; spans in order. */
function indexAt(tokens: readonly Token[], spans: readonly (Span & { readonly index: number })[]): Int32Array {
  const found = new Int32Array(tokens.length).fill(-1);
  let at = 0;
  for (const token of tokens) {
    while (at < spans.length && spans[at]!.end <= token.start) at += 1;
    const span = spans[at];
    if (span && token.start >= span.start && token.end <= span.end) found[token.index] = span.index;
  }
  return found;
}

/** For each token the value of the last token before it that has one, −1 without one. */
function lastBefore(values: Int32Array): Int32Array {
  const found = new Int32Array(values.length).fill(-1);
  for (let i = 1; i < values.length; i += 1) found[i] = values[i - 1]! >= 0 ? values[i - 1]! : found[i - 1]!;
  return found;
}

/** The mention that a token belongs to. */
export function mentionOf(reading: Reading, token: number): Mention | null {
  return reading.mentions[reading.mentionAt[token] ?? -1] ?? null;
}

/** Characters from the first token to the last of a half-open range of tokens. */
export const spanOf = ({ tokens }: Pick<Reading, 'tokens'>, first: number, end: number): Span => ({
  start: tokens[first]!.start,
  end: tokens[end - 1]!.end,
});
