import type { Pen } from './pen.js';

/** Part of the flow that no page break divides. */
export interface Piece {
  /** In points. */
  readonly height: number;
  /** Stays on the page of the piece that follows. */
  readonly keep: boolean;
  /** Draws with its top left corner at x, y, in points from the top left of the page. */
  draw(pen: Pen, x: number, y: number): void;
  /** Repeated at the top of the page where this piece comes first there. */
  readonly repeat?: Piece;
  /** Space that is dropped at the top of a page. */
  readonly blank?: boolean;
  readonly anchor?: Anchor;
}

/** A place that links and bookmarks lead to. */
export interface Anchor {
  readonly destination: string;
  /** 0 for a section of the report, 1 for a part of one. */
  readonly bookmark?: { readonly title: string; readonly depth: 0 | 1 };
}

/** The pieces, with a place to lead to at the top of the first. */
export const anchored = (pieces: readonly Piece[], anchor: Anchor): Piece[] =>
  pieces.map((piece, index) => (index === 0 ? { ...piece, anchor } : piece));

export const gap = (height: number, keep = true): Piece => ({ height, keep, blank: true, draw: () => {} });

/** The pieces, all on the page of whatever follows them. */
export const kept = (pieces: readonly Piece[]): Piece[] => pieces.map((piece) => ({ ...piece, keep: true }));

/** The pieces on one page, as long as a page can hold them. */
export const together = (pieces: readonly Piece[]): Piece[] =>
  pieces.map((piece, index) => (index + 1 < pieces.length ? { ...piece, keep: true } : piece));

export const heightOf = (pieces: readonly Piece[]): number => pieces.reduce((sum, { height }) => sum + height, 0);

/** The pieces moved to the right. */
export const indented = (pieces: readonly Piece[], distance: number): Piece[] =>
  pieces.map((piece) => ({ ...piece, draw: (pen, x, y) => piece.draw(pen, x + distance, y) }));
