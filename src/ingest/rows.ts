import type { Readable } from 'node:stream';
import { systemMessage } from '../files/system-error.js';
import type { Document } from './document.js';
import { LARGEST_INPUT, TOO_LARGE } from './file.js';
import { lost, type Problem } from './problem.js';
import { readRow } from './row.js';

const NEWLINE = 0x0a;

/**
 * Reads NDJSON rows `{id, text, title?, source?, byline?, outlet?, published?, url?}` one at a time, in order: memory holds
 * one line, and the stream is read no faster than the rows are taken. A line that is no row is a problem with its line
 * number, and the rest goes on. Ids are passed on as given, also when two rows have the same.
 * @param path as shown; `null` for standard input
 */
export async function* readRows(stream: Readable, path: string | null = null): AsyncGenerator<Document | Problem> {
  let number = 0;
  try {
    for await (const line of lines(stream)) {
      number += 1;
      const row = line === null ? lost('too-large', path, TOO_LARGE) : readRow(line, path, number);
      if (row !== null) yield 'text' in row ? row : { ...row, line: number, column: 1 };
    }
  } catch (error) {
    yield lost('unreadable', path, `${systemMessage(error)}, after line ${number}`);
  }
}

/** Lines without their `\n`, the only separator; `null` for one that is larger than `LARGEST_INPUT`. */
async function* lines(stream: Readable): AsyncGenerator<Buffer | null> {
  let parts: Buffer[] = [];
  let size = 0;
  const take = (): Buffer | null => {
    const line = size > LARGEST_INPUT ? null : Buffer.concat(parts);
    parts = [];
    size = 0;
    return line;
  };
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : (chunk as Buffer);
    let start = 0;
    for (let end = bytes.indexOf(NEWLINE); end >= 0; end = bytes.indexOf(NEWLINE, start)) {
      size += end - start;
      if (size <= LARGEST_INPUT) parts.push(bytes.subarray(start, end));
      yield take();
      start = end + 1;
    }
    size += bytes.length - start;
    if (size <= LARGEST_INPUT) parts.push(bytes.subarray(start));
    else parts = [];
  }
  if (size > 0) yield take();
}
