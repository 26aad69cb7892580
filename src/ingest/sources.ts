import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { decode } from '../files/decoding.js';
import { nearest } from '../files/nearest.js';
import { slashed } from '../files/path.js';
import { quoted } from '../files/printable.js';
import { codeOf, systemMessage } from '../files/system-error.js';
import { validator } from '../files/validation.js';
import { readYaml } from '../files/yaml.js';
import { LARGEST_YAML } from '../files/yaml-guard.js';
import { child, type YamlTree } from '../files/yaml-tree.js';
import type { Metadata } from './document.js';
import { idOf, SOURCES_FILE } from './ending.js';
import { type Problem, remark, remarkOn } from './problem.js';
import { fits, isWildcard } from './wildcard.js';

/** What a `sources.yaml` says of the files in its folder. */
export interface Sources {
  readonly folder: string;
  /** File name, or a pattern, relative to the folder: what is known of it. */
  readonly entries: ReadonlyMap<string, Metadata>;
}

export interface SourcesReading {
  readonly sources: Sources | null;
  readonly problems: readonly Problem[];
}

const text = { type: 'string', minLength: 1 };
const FIELDS = ['source', 'outlet', 'title', 'byline', 'published', 'url'];
/** JSON Schema of a `sources.yaml`. */
export const sourcesSchema = {
  type: 'object',
  additionalProperties: {
    if: { type: 'object' },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: { additionalProperties: false, properties: Object.fromEntries(FIELDS.map((field) => [field, text])) },
    else: text,
  },
};

/** Reads the `sources.yaml` of a folder, where there is one. Its mistakes are remarks: the articles are read without it. */
export async function readSources(folder: string): Promise<SourcesReading> {
  const file = join(folder, SOURCES_FILE);
  const path = slashed(file);
  const refuse = (message: string) => ({ sources: null, problems: [remark('sources', path, message)] });
  try {
    if ((await stat(file)).size > LARGEST_YAML)
      return refuse(`is larger than ${LARGEST_YAML / 1e6} MB, and is not read`);
    const decoded = decode(await readFile(file));
    return 'text' in decoded ? await sourcesIn(decoded.text, folder, path) : refuse(decoded.message);
  } catch (error) {
    return codeOf(error) === 'ENOENT' ? { sources: null, problems: [] } : refuse(systemMessage(error));
  }
}

async function sourcesIn(content: string, folder: string, path: string): Promise<SourcesReading> {
  const reading = readYaml(content, path);
  if ('mistakes' in reading) return refused(reading.mistakes.map((mistake) => remarkOn('sources', mistake)));
  const { tree } = reading;
  if (tree.value === null) return { sources: null, problems: [] };
  const mistakes = validator(sourcesSchema)(tree);
  if (mistakes.length > 0) return refused(mistakes.map((mistake) => remarkOn('sources', mistake)));
  const entries = new Map(
    Object.entries(tree.value as Record<string, string | Metadata>).map(([name, entry]) => [
      name,
      typeof entry === 'string' ? { source: entry } : { ...entry },
    ]),
  );
  return { sources: { folder, entries }, problems: await strangers([...entries.keys()], folder, tree) };
}

const refused = (problems: readonly Problem[]): SourcesReading => ({ sources: null, problems });

/** Entries for files that are not there: most likely a slip in the name. */
async function strangers(names: readonly string[], folder: string, tree: YamlTree): Promise<Problem[]> {
  const files = (await readdir(folder, { recursive: true })).map(slashed);
  const known = new Set(files.flatMap((file) => [file, withoutEnding(file)]));
  const unknown = names.filter(
    (name) => !known.has(name) && !(isWildcard(name) && files.some((file) => fits(name, file))),
  );
  return unknown.map((name) => {
    const near = isWildcard(name) ? null : nearest(name, files);
    const hint = near === null ? null : `did you mean ${quoted(near)}?`;
    const what = isWildcard(name) ? 'no file fits' : 'there is no file';
    return remarkOn('sources', tree.mistake(tree.keySpan(child('', name)), `${what} ${quoted(name)}`, hint));
  });
}

const withoutEnding = (file: string): string => file.slice(0, file.length - basename(file).length) + idOf(file);

/**
 * What `sources.yaml` says of a file: its own name, with or without its ending, counts before a pattern, and of patterns
 * the first that fits.
 * @param file relative to the folder of `sources`, with forward slashes
 */
export function entryFor({ entries }: Sources, file: string): Metadata | null {
  const own = entries.get(file) ?? entries.get(withoutEnding(file));
  if (own !== undefined) return own;
  for (const [name, entry] of entries) if (isWildcard(name) && fits(name, file)) return entry;
  return null;
}
