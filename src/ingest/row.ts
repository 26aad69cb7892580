import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { nearest } from '../files/nearest.js';
import { printable, quoted } from '../files/printable.js';
import type { Document, Metadata } from './document.js';
import { lost, type Problem } from './problem.js';

const FIELDS = [
  'source',
  'outlet',
  'title',
  'byline',
  'published',
  'url',
] as const satisfies readonly (keyof Metadata)[];

/**
 * Makes a document of one line of NDJSON. The text is kept exactly as given.
 * @param number of the line, 1-based; names a row without an id
 * @returns `null` for a blank line
 */
export function readRow(line: Buffer, path: string | null, number: number): Document | Problem | null {
  const wrong = (message: string): Problem => lost('row', path, message);
  if (number === 1 && (line[0] === 0xff || line[0] === 0xfe)) {
    return lost('encoding', path, 'is in UTF-16; rows must be in UTF-8');
  }
  if (!isUtf8(line)) return lost('encoding', path, 'the row is not valid UTF-8; save the file as UTF-8');
  const source = new TextDecoder('utf-8', { ignoreBOM: number !== 1 }).decode(line);
  if (source.trim() === '') return null;
  let row: unknown;
  try {
    row = JSON.parse(source);
  } catch (error) {
    return wrong(
      `the row is no JSON (${printable((error as Error).message).slice(0, 120)}); write {"id": …, "text": …}`,
    );
  }
  if (typeof row !== 'object' || row === null || Array.isArray(row)) {
    return wrong('the row is no JSON object; write {"id": …, "text": …}');
  }
  return documentOf(row as Record<string, unknown>, path, number, wrong);
}

function documentOf(
  row: Readonly<Record<string, unknown>>,
  path: string | null,
  number: number,
  wrong: (message: string) => Problem,
): Document | Problem {
  const { id = null, text } = row;
  if (text === undefined) return wrong(`the row has no "text"${insteadOfText(row)}`);
  if (typeof text !== 'string') return wrong('"text" must be a string');
  if (text.trim() === '') return lost('empty', path, `the row${named(id)} has no text in "text"`);
  if (id !== null && typeof id !== 'string' && typeof id !== 'number') return wrong('"id" must be a string');
  const bad = FIELDS.find((field) => typeof (row[field] ?? '') !== 'string');
  if (bad !== undefined) return wrong(`"${bad}" must be a string, or left out`);
  const fields = FIELDS.filter((field) => typeof row[field] === 'string' && row[field] !== '');
  return {
    id: id === null || id === '' ? `line-${number}` : String(id),
    path,
    format: 'text',
    text,
    sha256: createHash('sha256').update(text).digest('hex'),
    metadata: Object.fromEntries(fields.map((field) => [field, row[field] as string])),
    bodyStart: 0,
  };
}

const named = (id: unknown): string => (typeof id === 'string' ? ` ${quoted(id)}` : '');

function insteadOfText(row: Readonly<Record<string, unknown>>): string {
  const near = nearest('text', Object.keys(row)) ?? ['content', 'body', 'article'].find((name) => name in row);
  return near === undefined ? '' : `; rename ${quoted(near)}`;
}
