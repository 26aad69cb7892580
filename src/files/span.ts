/** Half-open range of a file's text, in UTF-16 code units, 0-based. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
