import type { Span } from '../article/span.js';

/** Two sentences, or runs of sentences, that say the same in two documents. */
export interface AlignedSentences {
  readonly a: Span;
  readonly b: Span;
  /** 0 to 1: how much of the content they share. */
  readonly similarity: number;
  /** What one side has and the other lacks: figures, names, sources. */
  readonly dropped: readonly string[];
}

/** Text that two documents of one run share. `a` is the one whose id sorts first. */
export interface Overlap {
  readonly a: string;
  readonly b: string;
  readonly credit: 'credited' | 'uncredited' | 'unclear';
  /** Which document took from the other, where the text gives evidence. */
  readonly taker: 'a' | 'b' | null;
  /** The evidence for `taker` and `credit`, in words. */
  readonly evidence: readonly string[];
  /** Body words of the taker (of the shorter one if unknown) that lie in shared passages. */
  readonly words: number;
  /** Part of each document's body words, 0 to 1. */
  readonly share: { readonly a: number; readonly b: number };
  /** Passages in both texts; `verbatim` where they are the same words. */
  readonly passages: readonly { readonly a: Span; readonly b: Span; readonly verbatim: boolean }[];
  readonly sentences: readonly AlignedSentences[];
  /** Body sentences of each document that are taken over, as sentence spans. */
  readonly shared: { readonly a: readonly Span[]; readonly b: readonly Span[] };
}
