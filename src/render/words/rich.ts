/** A place in the report that a piece of text leads to. Nothing in a report leads out of it. */
export interface Target {
  readonly destination: string;
  /** Names the place, for those who do not see where the link leads. */
  readonly describe: string;
  /** Puts the number of the page behind the text, where there are pages. */
  readonly pageNumber: boolean;
}

/** Text in one style. */
export interface Run {
  readonly text: string;
  readonly bold?: boolean;
  /** Tinted and underlined: the words in question. */
  readonly marked?: boolean;
  /** Underlined with dots, where there is paper: words in question that cost nothing. */
  readonly dotted?: boolean;
  readonly target?: Target;
}

export type Rich = string | readonly (string | Run)[];

export const runsOf = (rich: Rich): readonly Run[] =>
  (typeof rich === 'string' ? [rich] : rich).map((part) => (typeof part === 'string' ? { text: part } : part));

export const bold = (text: string): Run => ({ text, bold: true });

/** "finding 1f2e3d, page 6". */
export const pageLink = (text: string, destination: string): Run => ({
  text,
  target: { destination, describe: `Go to ${text}`, pageNumber: true },
});

/** Words that lead to a place whose page number stands elsewhere. */
export const link = (text: string, destination: string): Run => ({
  text,
  target: { destination, describe: `Go to ${text}`, pageNumber: false },
});
