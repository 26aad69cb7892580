import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { decode } from '../files/decoding.js';
import { slashed } from '../files/path.js';
import { listed } from '../files/printable.js';
import { codeOf, systemMessage } from '../files/system-error.js';
import type { Document } from './document.js';
import { ENDINGS, formatOf, idOf } from './ending.js';
import { readFrontMatter } from './front-matter.js';
import { missingMessage } from './missing.js';
import { lost, type Problem, remarkOn } from './problem.js';

/** Largest input that is read: 64 MB, some thousand times the longest article. */
export const LARGEST_INPUT = 64 * 1024 * 1024;

export const TOO_LARGE = `is larger than ${LARGEST_INPUT / 1024 / 1024} MB; split it`;

export interface FileReading {
  /** `null` where it could not be read. */
  readonly document: Document | null;
  readonly problems: readonly Problem[];
}

const failed = (problem: Problem): FileReading => ({ document: null, problems: [problem] });

/** Reads one article from a file. Never throws: what is wrong with it is a problem. */
export async function readArticleFile(path: string): Promise<FileReading> {
  const shown = slashed(path);
  try {
    const bytes = await readBytes(path);
    if (bytes === null) return failed(lost('too-large', shown, TOO_LARGE));
    return documentFrom(bytes, shown, idOf(path));
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return failed(lost('missing', shown, await missingMessage(path)));
    return failed(lost('unreadable', shown, systemMessage(error)));
  }
}

/**
 * Makes a document of an input's bytes.
 * @param path as shown; `null` for standard input
 */
export function documentFrom(bytes: Uint8Array, path: string | null, id: string): FileReading {
  const decoded = decode(bytes);
  if (!('text' in decoded)) return failed(lost(decoded.kind, path, decoded.message));
  const format = path === null ? 'text' : formatOf(path);
  if (format === null || format === 'rows') return failed(lost('unsupported', path, UNSUPPORTED));
  const { text } = decoded;
  const front = format === 'markdown' ? readFrontMatter(text, path ?? id) : null;
  const bodyStart = front?.bodyStart ?? 0;
  if (text.slice(bodyStart).trim() === '') return failed(lost('empty', path, emptyMessage(text)));
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const document: Document = { id, path, format, text, sha256, metadata: front?.metadata ?? {}, bodyStart };
  const problems = (front?.mistakes ?? []).map((mistake) => remarkOn('front-matter', mistake));
  return { document, problems };
}

const UNSUPPORTED = `is no format that is read (${listed(ENDINGS)}); save the article as .txt`;

function emptyMessage(text: string): string {
  if (text === '') return 'is empty; put the article’s text in it';
  return text.trim() === ''
    ? 'has only blank lines; put the article’s text in it'
    : 'has front matter and no text below it';
}

/** @returns `null` where it is larger than `LARGEST_INPUT` */
async function readBytes(path: string): Promise<Uint8Array | null> {
  const stats = await stat(path);
  if (stats.isFile()) return stats.size > LARGEST_INPUT ? null : await readFile(path);
  return collect(createReadStream(path));
}

/**
 * Reads a stream to its end.
 * @returns `null` where it is larger than `LARGEST_INPUT`
 */
export async function collect(stream: Readable): Promise<Uint8Array | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : (chunk as Buffer);
    size += bytes.length;
    if (size > LARGEST_INPUT) return null;
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}
