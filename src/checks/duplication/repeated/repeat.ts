import type { Span } from '../../../article/span.js';

/** A passage that stands twice in one text. */
export interface Repeat {
  readonly copy: Span;
  readonly original: Span;
  /** Words of the copy. */
  readonly words: number;
  /**
   * `displaced`: a block before the headline; `block`: a block; `passage`: sentences, or most of them, found word by
   * word; `phrase`: a few words inside sentences that are otherwise different.
   */
  readonly kind: 'displaced' | 'block' | 'passage' | 'phrase';
  /** On one side at least, nothing but somebody's quoted words. */
  readonly quotation: boolean;
  /** Part of the words of the one side that stand in the other, wherever: the greater of the two parts, 0 to 1. */
  readonly likeness: number;
}
