import type { Mistake } from '../files/mistake.js';
import { printable } from '../files/printable.js';

export type ProblemKind =
  | 'missing'
  | 'empty'
  | 'binary'
  | 'encoding'
  | 'unreadable'
  | 'unsupported'
  | 'too-large'
  | 'no-articles'
  | 'duplicate'
  | 'row'
  | 'front-matter'
  | 'sources';

/** An input that could not be read, or a remark on one that was. */
export interface Problem {
  readonly kind: ProblemKind;
  /** As the user named it, with forward slashes; `null` for standard input. */
  readonly path: string | null;
  /** Where in the file, 1-based. */
  readonly line?: number;
  readonly column?: number;
  /** One line, without the path and the place: what is wrong, and how to mend it. */
  readonly message: string;
  /** The line at fault with carets below it, for a terminal. */
  readonly frame?: string;
  /** True where an input is left out because of it; false for a remark. */
  readonly lost: boolean;
}

export const lost = (kind: ProblemKind, path: string | null, message: string): Problem => ({
  kind,
  path,
  message,
  lost: true,
});

export const remark = (kind: ProblemKind, path: string | null, message: string): Problem => ({
  kind,
  path,
  message,
  lost: false,
});

/** A mistake in a file beside the articles, or at the head of one: the articles are read all the same. */
export function remarkOn(kind: ProblemKind, { path, line, column, message, hint, frame }: Mistake): Problem {
  const place = line === null || column === null ? {} : { line, column };
  const shown = frame === '' ? {} : { frame };
  return { kind, path, ...place, message: hint === null ? message : `${message}; ${hint}`, ...shown, lost: false };
}

/** `seeds/a.txt:3:14 is not valid UTF-8 …`, with the frame below where there is one. */
export function formatProblem(problem: Problem): string {
  const path = problem.path === null ? 'standard input' : printable(problem.path);
  const place = problem.line === undefined ? ':' : `:${problem.line}:${problem.column ?? 1}`;
  const head = `${path}${place} ${problem.message}`;
  return problem.frame === undefined ? head : `${head}\n${problem.frame}`;
}
