/** What was known about a document before its text was read: front matter, row fields, `sources.yaml`. */
export interface Metadata {
  readonly source?: string;
  readonly outlet?: string;
  readonly title?: string;
  readonly byline?: string;
  /** As written; ISO 8601 where the input had it. */
  readonly published?: string;
  readonly url?: string;
}

/** One input: decoded text and where it came from. Offsets everywhere are UTF-16 code units into `text`. */
export interface Document {
  /** File name without its ending, or the id of an NDJSON row; unique in a run. */
  readonly id: string;
  /** As the user named it, with forward slashes; `null` for standard input. */
  readonly path: string | null;
  readonly format: 'text' | 'markdown';
  /** Decoded, byte order mark removed, line ends as they were. */
  readonly text: string;
  /** Of the input's bytes (of the text's UTF-8 for a row), in lower-case hex. */
  readonly sha256: string;
  readonly metadata: Metadata;
  /** Length of the front matter at the start of `text`, delimiters included; 0 without one. */
  readonly bodyStart: number;
}
