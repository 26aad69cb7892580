import type { Mistake } from '../files/mistake.js';
import { readYaml } from '../files/yaml.js';
import { child, type YamlTree } from '../files/yaml-tree.js';
import type { Metadata } from './document.js';

/** What publishing systems call each field; the first that is given counts. */
const NAMES: Readonly<Record<keyof Metadata, readonly string[]>> = {
  source: ['source'],
  outlet: ['outlet', 'site', 'sitename', 'publication', 'publisher', 'newspaper'],
  title: ['title', 'headline'],
  byline: ['byline', 'author', 'authors', 'by'],
  published: ['published', 'date', 'datepublished', 'publisheddate', 'publishedat', 'pubdate', 'publishdate'],
  url: ['url', 'link', 'permalink', 'canonical', 'canonicalurl'],
};

const OPENING = /^---[ \t]*\r?\n/;
const CLOSING = /^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/gm;

export interface FrontMatter {
  readonly metadata: Metadata;
  /** Length of the front matter, delimiters included; 0 without one. */
  readonly bodyStart: number;
  /** Why it could not be read; the article is read without it. */
  readonly mistakes: readonly Mistake[];
}

const NONE: FrontMatter = { metadata: {}, bodyStart: 0, mistakes: [] };

/** Reads the YAML between two lines of `---` at the head of a Markdown file. */
export function readFrontMatter(text: string, path: string): FrontMatter {
  const opening = OPENING.exec(text);
  if (opening === null) return NONE;
  CLOSING.lastIndex = opening[0].length;
  const closing = CLOSING.exec(text);
  if (closing === null) return NONE;
  const bodyStart = closing.index + closing[0].length;
  // From the opening line on, so that mistakes have the line numbers of the file.
  const reading = readYaml(text.slice(0, closing.index), path);
  if ('mistakes' in reading) return { metadata: {}, bodyStart, mistakes: reading.mistakes };
  return { metadata: metadataIn(reading.tree), bodyStart, mistakes: [] };
}

function metadataIn(tree: YamlTree): Metadata {
  const given = new Map<string, string>();
  if (typeof tree.value === 'object' && tree.value !== null && !Array.isArray(tree.value)) {
    for (const [key, value] of Object.entries(tree.value)) {
      const name = key.toLowerCase().replace(/[\s_:-]/g, '');
      const text = textOf(value, tree.source(child('', key)));
      if (text !== '' && !given.has(name)) given.set(name, text);
    }
  }
  const fields = Object.entries(NAMES).map(([field, names]) => [field, names.find((name) => given.has(name))] as const);
  return Object.fromEntries(fields.flatMap(([field, name]) => (name === undefined ? [] : [[field, given.get(name)!]])));
}

/** A field as one line: a list of authors is joined, `author: { name: … }` is the name. */
function textOf(value: unknown, source: string | null): string {
  if (typeof value === 'string') return value.replace(/\s+/g, ' ').trim();
  if (typeof value === 'number') return source ?? String(value);
  if (Array.isArray(value))
    return value
      .map((item) => textOf(item, null))
      .filter((item) => item !== '')
      .join(', ');
  if (typeof value === 'object' && value !== null && 'name' in value) return textOf(value.name, null);
  return '';
}
