import { FUNCTION_WORD, UNPAIRED } from './scores.js';

/** Equal words beyond an end of a chain, as distances from that end: [in x, in y]. */
export type Step = readonly [number, number];

/** Scores in whole tenths, so that sums do not depend on the way that they were reached. */
const tenths = (score: number): number => Math.round(10 * score);
const GAP = tenths(UNPAIRED);

/**
 * The best alignment that starts where both sequences start and stops wherever going on would cost more than it brings.
 * Words that the other sequence lacks are skipped at the cost of a gap: of thirty words about ten are left to compare.
 * Source: Altschul et al. 1990, “Basic local alignment search tool” (extension of a hit).
 * @param x words read away from the end of a chain, the nearest first; `y` likewise
 */
export function extend(x: Int32Array, y: Int32Array, isFunctionWord: (distance: number) => boolean): Step[] {
  const rows = shared(x, y);
  const columns = shared(y, x);
  if (rows.length === 0 || columns.length === 0) return [];
  const best = new Table(rows, columns);
  const gain = (i: number): number => tenths(isFunctionWord(i) ? FUNCTION_WORD : 1);
  for (let row = rows.length - 1; row >= 0; row -= 1) {
    const i = rows[row]!;
    const own = gain(i);
    for (let column = columns.length - 1; column >= 0; column -= 1) {
      const j = columns[column]!;
      const apart = Math.max(best.from(i + 1, j, row + 1, column), best.from(i, j + 1, row, column + 1)) - GAP;
      const paired = x[i] === y[j] ? own + best.from(i + 1, j + 1, row + 1, column + 1) : 0;
      best.set(row, column, Math.max(0, paired, apart));
    }
  }
  const steps: Step[] = [];
  let [row, column, i, j] = [0, 0, 0, 0];
  while (best.from(i, j, row, column) > 0) {
    [i, j] = [rows[row]!, columns[column]!];
    const after = best.from(i + 1, j + 1, row + 1, column + 1);
    if (x[i] === y[j] && best.at(row, column) === gain(i) + after) {
      steps.push([i, j]);
      [row, column, i, j] = [row + 1, column + 1, i + 1, j + 1];
    } else if (best.from(i + 1, j, row + 1, column) >= best.from(i, j + 1, row, column + 1)) {
      [row, i] = [row + 1, i + 1];
    } else {
      [column, j] = [column + 1, j + 1];
    }
  }
  return steps;
}

/** What an alignment brings from each pair of words on, where both stand in both sequences. */
class Table {
  /** Kept for the next table: a megabyte of text asks for a hundred thousand. */
  static #room = new Int32Array(2048);
  readonly #rows: readonly number[];
  readonly #columns: readonly number[];
  readonly #cells: Int32Array;

  constructor(rows: readonly number[], columns: readonly number[]) {
    const size = rows.length * columns.length;
    if (Table.#room.length < size) Table.#room = new Int32Array(2 * size);
    this.#rows = rows;
    this.#columns = columns;
    this.#cells = Table.#room;
  }

  at(row: number, column: number): number {
    return this.#cells[row * this.#columns.length + column]!;
  }

  set(row: number, column: number, score: number): void {
    this.#cells[row * this.#columns.length + column] = score;
  }

  /** What it brings from distances `i` and `j` on, of which `row` and `column` are the next that are shared. */
  from(i: number, j: number, row: number, column: number): number {
    if (row >= this.#rows.length || column >= this.#columns.length) return 0;
    const skipped = this.#rows[row]! - i + this.#columns[column]! - j;
    return Math.max(0, this.at(row, column) - GAP * skipped);
  }
}

/** Distances, ascending, of the words of `words` that `other` has too, and of some that it may have. */
function shared(words: Int32Array, other: Int32Array): number[] {
  for (const word of other) MARKS[word & LAST_BITS] = 1;
  const found: number[] = [];
  for (let i = 0; i < words.length; i += 1) if (MARKS[words[i]! & LAST_BITS] === 1) found.push(i);
  for (const word of other) MARKS[word & LAST_BITS] = 0;
  return found;
}

/** Which words stand in a sequence, by the last bits of their numbers; empty between two looks. */
const MARKS = new Uint8Array(4096);
const LAST_BITS = MARKS.length - 1;
