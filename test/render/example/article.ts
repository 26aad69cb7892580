/** A finding of the example, found by its words: `[line, words, label]`; line 0 is the headline. */
interface ExampleFinding {
  readonly signal: string;
  readonly points: number;
  readonly confidence?: number;
  readonly voice?: 'speaker';
  readonly tags?: readonly string[];
  readonly message: string;
  readonly advice: string;
  readonly spans: readonly (readonly [line: number, words: string, label: string])[];
}

export interface ExampleArticle {
  readonly source: string;
  readonly byline: string | null;
  readonly published: string | null;
  readonly place: string | null;
  /** Lines of sentences; the first line is the headline. */
  readonly lines: readonly (readonly string[])[];
  readonly findings: readonly ExampleFinding[];
  readonly speakers: readonly (readonly [
    name: string,
    sourceClass: string,
    role: string | null,
    channels: readonly string[],
    statements: number,
    quoted: number,
  ])[];
}
