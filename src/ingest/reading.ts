import { createReadStream } from 'node:fs';
import { dirname, relative } from 'node:path';
import type { Readable } from 'node:stream';
import { byCodeUnits, slashed } from '../files/path.js';
import { discover, type Input } from './discovery.js';
import type { Document } from './document.js';
import { formatOf } from './ending.js';
import { collect, documentFrom, readArticleFile, TOO_LARGE } from './file.js';
import { AT_ONCE, mapPooled } from './pool.js';
import { lost, type Problem } from './problem.js';
import { readRows } from './rows.js';
import { entryFor, readSources, type SourcesReading } from './sources.js';
import { withUniqueIds } from './unique-ids.js';

export interface ReadingOptions {
  /** What `-` stands for. */
  readonly standardInput?: Readable;
  /** What standard input holds: one article, or NDJSON rows. */
  readonly standardFormat?: 'text' | 'ndjson';
}

export interface Reading {
  /** By id, in code-unit order; ids are unique. */
  readonly documents: readonly Document[];
  /** By path, in code-unit order. */
  readonly problems: readonly Problem[];
}

/**
 * Reads articles from files, folders, globs and standard input. Never throws for what a user can mend: each bad input is a
 * problem that says where, what and how to mend it, and the others are read all the same.
 * @param paths as the user named them; `-` is standard input
 */
export async function readDocuments(paths: readonly string[], options: ReadingOptions = {}): Promise<Reading> {
  const { inputs, standardInput, problems } = await discover(paths);
  const files = await mapPooled(inputs, AT_ONCE, readInput);
  const fromStandard =
    standardInput && options.standardInput ? [await readStandard(options.standardInput, options)] : [];
  const sources = await sourcesFor(inputs);
  const read = [...files.map((file, index) => withSource(file, inputs[index]!, sources)), ...fromStandard];
  const unique = withUniqueIds(read.flatMap((reading) => reading.documents));
  return {
    documents: unique.documents,
    problems: [
      ...problems,
      ...read.flatMap((reading) => reading.problems),
      ...[...sources.values()].flatMap((reading) => reading.problems),
      ...unique.problems,
    ].sort((a, b) => byCodeUnits(a.path ?? '', b.path ?? '') || (a.line ?? 0) - (b.line ?? 0)),
  };
}

async function readInput({ path }: Input): Promise<Reading> {
  if (formatOf(path) === 'rows') return gathered(readRows(createReadStream(path), slashed(path)), slashed(path));
  const { document, problems } = await readArticleFile(path);
  return { documents: document === null ? [] : [document], problems };
}

async function readStandard(stream: Readable, { standardFormat }: ReadingOptions): Promise<Reading> {
  if (standardFormat === 'ndjson') return gathered(readRows(stream), null);
  const bytes = await collect(stream);
  if (bytes === null) return { documents: [], problems: [lost('too-large', null, TOO_LARGE)] };
  const { document, problems } = documentFrom(bytes, null, 'stdin');
  return { documents: document === null ? [] : [document], problems };
}

async function gathered(rows: AsyncIterable<Document | Problem>, path: string | null): Promise<Reading> {
  const documents: Document[] = [];
  const problems: Problem[] = [];
  for await (const row of rows) {
    if ('text' in row) documents.push(row);
    else problems.push(row);
  }
  if (documents.length + problems.length === 0) problems.push(lost('empty', path, 'has no rows'));
  return { documents, problems };
}

/** The `sources.yaml` of every folder from an input up to where it was found, read once each. */
async function sourcesFor(inputs: readonly Input[]): Promise<ReadonlyMap<string, SourcesReading>> {
  const folders = [...new Set(inputs.flatMap(foldersOf))].sort(byCodeUnits);
  const readings = await mapPooled(folders, AT_ONCE, readSources);
  return new Map(folders.map((folder, index) => [folder, readings[index]!]));
}

/** From the file's own folder up to the one in which it was found. */
function foldersOf({ path, root }: Input): string[] {
  const folders = [dirname(path)];
  while (relative(root, folders.at(-1)!) !== '' && folders.at(-1) !== dirname(folders.at(-1)!)) {
    folders.push(dirname(folders.at(-1)!));
  }
  return folders;
}

/** Adds what the nearest `sources.yaml` says; it counts before what the file itself says. */
function withSource(reading: Reading, input: Input, sources: ReadonlyMap<string, SourcesReading>): Reading {
  for (const folder of foldersOf(input)) {
    const known = sources.get(folder)?.sources ?? null;
    const entry = known === null ? null : entryFor(known, slashed(relative(folder, input.path)));
    if (entry === null) continue;
    const documents = reading.documents.map((document) => ({
      ...document,
      metadata: { ...document.metadata, ...entry },
    }));
    return { ...reading, documents };
  }
  return reading;
}
