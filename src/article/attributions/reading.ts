import type { Block, Entity, Mention, Quote, Sentence, Token } from '../article.js';
import type { Span } from '../span.js';

/** What the attribution reader works on: the layers of an Article below it, with tokens joined to mentions. */
export interface Reading {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
  readonly quotes: readonly Quote[];
  readonly mentions: readonly Mention[];
  readonly entities: readonly Entity[];
  /** Index of the mention that holds a token, or −1; by token index. */
  readonly mentionAt: Int32Array;
}

export type Layers = Omit<Reading, 'mentionAt'>;

export function withMentions(layers: Layers): Reading {
  const mentionAt = new Int32Array(layers.tokens.length).fill(-1);
  let at = 0;
  for (const token of layers.tokens) {
    while (at < layers.mentions.length && layers.mentions[at]!.end <= token.start) at += 1;
    const mention = layers.mentions[at];
    if (mention && token.start >= mention.start && token.end <= mention.end) mentionAt[token.index] = mention.index;
  }
  return { ...layers, mentionAt };
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
