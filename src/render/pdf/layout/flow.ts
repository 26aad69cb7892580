import { heightOf, type Piece } from './piece.js';

/** A piece in its place. */
export interface Placement {
  readonly piece: Piece;
  /** From the top of the page. */
  readonly y: number;
}

export interface Page {
  /** The section that the page begins in, for its running head. */
  readonly section: string;
  readonly placements: readonly Placement[];
}

/** Fills pages from top to bottom. */
export class Flow {
  readonly #pages: { section: string; placements: Placement[] }[] = [];
  readonly #top: number;
  readonly #bottom: number;
  #y = Number.POSITIVE_INFINITY;
  #section = '';
  /** Height of the space that the page ends with so far. */
  #blank = 0;
  /** Pieces that must stand on one page, until the last of them is known. */
  #chain: Piece[] = [];

  /** @param top first and last place of the text block, from the top of the page */
  constructor(top: number, bottom: number) {
    this.#top = top;
    this.#bottom = bottom;
  }

  get pageHeight(): number {
    return this.#bottom - this.#top;
  }

  /** What is left of the page. */
  get room(): number {
    this.#flush();
    return Math.max(0, this.#bottom - this.#y);
  }

  /** Names the section for the heads of the pages that begin from here on. */
  section(name: string): void {
    this.#flush();
    this.#section = name;
  }

  /** Adds pieces below those before them. */
  add(pieces: readonly Piece[]): void {
    for (const piece of pieces) {
      this.#chain.push(piece);
      if (!piece.keep) this.#flush();
    }
  }

  /** What follows begins on a new page, unless this one is still empty. */
  breakPage(): void {
    this.#flush();
    if (this.#pages.at(-1)?.placements.length !== 0) this.#y = Number.POSITIVE_INFINITY;
  }

  pages(): readonly Page[] {
    this.#flush();
    return this.#pages;
  }

  #flush(): void {
    const chain = this.#chain;
    this.#chain = [];
    const height = heightOf(chain);
    const moves = this.#y + height > this.#bottom && height <= this.pageHeight;
    if (moves && chain.length > 0) this.#turn(chain);
    for (const piece of chain) this.#place(piece);
  }

  #place(piece: Piece): void {
    if (piece.blank) {
      this.#space(piece.height);
      return;
    }
    if (this.#y + piece.height > this.#bottom) this.#turn([piece]);
    this.#pages.at(-1)!.placements.push({ piece, y: this.#y });
    this.#y += piece.height;
    this.#blank = 0;
  }

  /** Space that meets other space is not added to it: the larger one counts. */
  #space(height: number): void {
    if (this.#y === this.#top || this.#y === Number.POSITIVE_INFINITY) return;
    const more = Math.max(0, height - this.#blank);
    this.#y = Math.min(this.#y + more, this.#bottom);
    this.#blank += more;
  }

  #turn(next: readonly Piece[]): void {
    if (next.every(({ blank }) => blank)) return;
    this.#pages.push({ section: this.#section, placements: [] });
    this.#y = this.#top;
    this.#blank = 0;
    const first = next.find(({ blank }) => !blank);
    if (!first?.repeat) return;
    const { repeat } = first;
    this.#place({ ...repeat, draw: (pen, x, y) => pen.tags.repeat(() => repeat.draw(pen, x, y)) });
  }
}
