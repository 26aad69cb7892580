import type { Span } from '../span.js';
import type { Shape } from './shape.js';

/** What the markup says that a part is; plain text has only `text` and `rule`. */
export type PartKind = 'text' | 'heading' | 'item' | 'code' | 'rule' | 'table' | 'picture' | 'front';

/** A paragraph or a line of its own, before it has a role. */
export interface Part extends Span {
  /** 1-based line of `start`. */
  readonly line: number;
  /** A blank line, or the start of the text, stands before it. */
  readonly gap: boolean;
  readonly kind: PartKind;
  /** Of a heading, 1 to 6; else 0. */
  readonly level: number;
}

/** A part and what it looks like. */
export interface ShapedPart extends Part {
  readonly shape: Shape;
}
