import type { Span } from '../span.js';

/** A line that is not blank. */
export interface Line extends Span {
  /** 1-based. */
  readonly number: number;
  /** Blank characters before the first other one. */
  readonly indent: number;
  /** A blank line, or the start of the text, stands before it. */
  readonly gap: boolean;
}

const ENDS = /\r\n|\n|\r/g;

/**
 * Non-blank lines, trimmed of outer white space; ends are CRLF, LF or a lone CR.
 * @param from offset of the first character to look at, the start of a line
 */
export function readLines(text: string, from = 0): Line[] {
  const lines: Line[] = [];
  let number = 1;
  let gap = true;
  const add = (start: number, end: number): void => {
    const raw = text.slice(start, end);
    const content = raw.trim();
    if (start >= from) {
      if (content !== '') {
        const indent = raw.length - raw.trimStart().length;
        lines.push({ start: start + indent, end: start + indent + content.length, number, indent, gap });
      }
      gap = content === '';
    }
    number += 1;
  };
  let start = 0;
  for (const { 0: mark, index } of text.matchAll(ENDS)) {
    add(start, index);
    start = index + mark.length;
  }
  add(start, text.length);
  return lines;
}
