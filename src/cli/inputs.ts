import { stat } from 'node:fs/promises';
import { formatProblem, type Problem } from '../ingest/problem.js';
import { type Reading, readDocuments } from '../ingest/reading.js';
import { UserError } from './exit.js';
import { paintError, tell } from './terminal.js';

export type InputFormat = 'text' | 'ndjson';

/** Reads what the user named, and tells the problems. */
export async function readInputs(paths: readonly string[], standardFormat: InputFormat): Promise<Reading> {
  if (paths.includes('-') && process.stdin.isTTY) tell('assay: reading from the terminal; end with Ctrl-D');
  const standard = paths.includes('-') ? { standardInput: process.stdin, standardFormat } : {};
  const reading = await readDocuments(paths, standard);
  reading.problems.forEach(tellProblem);
  return reading;
}

/** In red what was not read, in yellow a remark on what was. */
export function tellProblem(problem: Problem): void {
  const [head, ...frame] = formatProblem(problem).split('\n');
  tell([problem.lost ? paintError.red(head!) : paintError.yellow(head!), ...frame].join('\n'));
}

/** @throws UserError where a folder is named and one article is meant */
export async function refuseFolder(path: string): Promise<void> {
  const stats = await stat(path).catch(() => null);
  if (stats?.isDirectory()) throw new UserError(`${path}: is a folder; name one article`);
}
