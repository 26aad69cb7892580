/** A place in a text, 1-based; `column` in UTF-16 code units, as editors count. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

const LINE_BREAK = /\r\n|\n|\r/g;

/** Where each line of a text starts. Looks a place up in logarithmic time. */
export class LineTable {
  readonly #starts: number[] = [0];

  constructor(readonly text: string) {
    for (const found of text.matchAll(LINE_BREAK)) this.#starts.push(found.index + found[0].length);
  }

  /** @param offset in UTF-16 code units; clamped to the text */
  placeAt(offset: number): Place {
    const at = Math.min(Math.max(offset, 0), this.text.length);
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#starts[middle]! <= at) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: at - this.#starts[low]! + 1 };
  }

  /** The text of a line (1-based) without its line break; empty past the end. */
  line(number: number): string {
    const start = this.#starts[number - 1] ?? this.text.length;
    const end = this.#starts[number] ?? this.text.length;
    return this.text.slice(start, end).replace(/[\r\n]+$/, '');
  }
}
