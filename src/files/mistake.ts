import { byCodeUnits } from './path.js';
import type { LineTable, Place } from './place.js';
import { printable } from './printable.js';

/** Something wrong in a file that a person wrote: where, what, and how to mend it. */
export interface Mistake {
  /** As the user named the file. */
  readonly path: string;
  /** 1-based; `null` where the file as a whole could not be read. */
  readonly line: number | null;
  readonly column: number | null;
  /** One line, without the place. */
  readonly message: string;
  /** How to mend it: `did you mean "severity"?` */
  readonly hint: string | null;
  /** The line and a second one with carets and the hint; empty without a place. */
  readonly frame: string;
}

const LONGEST_LINE = 100;
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}]/u;
const ZERO_WIDTH = /[\p{M}\u200b-\u200d]/u;

/** Columns that a text takes in a terminal. */
function width(text: string): number {
  let columns = 0;
  for (const character of text) columns += ZERO_WIDTH.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
  return columns;
}

/** The part of a long line around a column, with an ellipsis where it was cut. */
function window(line: string, column: number): { text: string; column: number } {
  if (line.length <= LONGEST_LINE) return { text: line, column };
  const start = Math.max(0, Math.min(column - LONGEST_LINE / 2, line.length - LONGEST_LINE));
  const end = start + LONGEST_LINE;
  const before = start > 0 ? '…' : '';
  const after = end < line.length ? '…' : '';
  return { text: before + line.slice(start, end) + after, column: column - start + before.length };
}

/**
 * The line and a line of carets, as compilers print them.
 * @param length code units to underline; what goes past the end of the line is left out, and at least one caret stands
 */
function frame(table: LineTable, place: Place, length: number, hint: string | null): string {
  const whole = table.line(place.line);
  const shown = window(whole, place.column - 1);
  const text = printable(shown.text);
  const number = String(place.line);
  const marked = text.slice(shown.column, shown.column + length);
  const carets = '^'.repeat(Math.max(1, width(marked)));
  const pad = ' '.repeat(width(text.slice(0, shown.column)));
  const tail = hint === null ? '' : ` ${hint}`;
  return `> ${number} | ${text}\n  ${' '.repeat(number.length)} | ${pad}${carets}${tail}`;
}

/** A mistake at an offset of a file. */
export function mistakeAt(
  table: LineTable,
  path: string,
  span: { readonly start: number; readonly end: number },
  message: string,
  hint: string | null = null,
): Mistake {
  const place = table.placeAt(span.start);
  return { path, ...place, message, hint, frame: frame(table, place, span.end - span.start, hint) };
}

/** A mistake of the file as a whole: it is missing, or no text. */
export const mistakeOf = (path: string, message: string): Mistake => ({
  path,
  line: null,
  column: null,
  message,
  hint: null,
  frame: '',
});

/** `rubric.yaml:7:5 unknown key "severty" in checks.attribution`, then the frame. */
export function formatMistake(mistake: Mistake): string {
  const place = mistake.line === null ? ':' : `:${mistake.line}:${mistake.column}`;
  const head = `${mistake.path}${place} ${mistake.message}`;
  return mistake.frame === '' ? head : `${head}\n${mistake.frame}`;
}

/** From the top of the file down; of one place by code units of the message. */
export const byPlace = (a: Mistake, b: Mistake): number =>
  (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0) || byCodeUnits(a.message, b.message);
