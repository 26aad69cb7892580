import { createRequire } from 'node:module';
import type { Article } from '../../../article/article.js';
import type { Span } from '../../../article/span.js';

const { agencies } = createRequire(import.meta.url)('./agencies.json') as {
  readonly agencies: readonly (readonly string[])[];
};

const BY_NAME = new Map(agencies.flatMap((names) => names.map((name) => [key(name), names] as const)));

function key(name: string): string {
  return name.trim().toLowerCase().replace(/^the /, '');
}

/** Who published an article, by every name under which another would credit it. */
export interface Publisher {
  /** Outlet, agency or source; `null` where the text and its metadata name none. */
  readonly outlet: string | null;
  readonly isAgency: boolean;
  /** All names of the outlet, then the authors. */
  readonly names: readonly string[];
}

export function publisherOf({ document: { metadata }, provenance }: Article): Publisher {
  const outlet = provenance.outlet ?? metadata.outlet ?? metadata.source ?? null;
  const outlets = [provenance.outlet, metadata.outlet, metadata.source].filter((name) => name != null && name !== '');
  const names = outlets.flatMap((name) => BY_NAME.get(key(name!)) ?? [name!]);
  return {
    outlet,
    isAgency: outlet !== null && BY_NAME.has(key(outlet)),
    names: [...new Set([...names, ...authors(provenance.byline)])],
  };
}

/** Authors of a byline by their full names; a first name alone would be found in any text. */
const authors = (byline: string | null): string[] =>
  (byline ?? '')
    .split(/,| and | & /)
    .map((name) => name.trim())
    .filter((name) => name.includes(' '));

export const samePublisher = (a: Publisher, b: Publisher): boolean =>
  a.outlet !== null && b.outlet !== null && aliases(a.outlet) === aliases(b.outlet);

const aliases = (outlet: string): string => key(BY_NAME.get(key(outlet))?.[0] ?? outlet);

/** Names of two or three letters are too often something else to be looked for in any text. */
const SHORTEST_NAME = 4;
const NAMES = agencies.flat().filter((name) => name.length >= SHORTEST_NAME);
const AGENCY = new RegExp(`(?<![\\p{L}\\p{N}])(?:${NAMES.join('|')})(?![\\p{L}\\p{N}])`, 'gu');

/** Where a text names news agencies. */
export const agenciesIn = (text: string): Span[] =>
  [...text.matchAll(AGENCY)].map((found) => ({ start: found.index, end: found.index + found[0].length }));

const LETTER = /[\p{L}\p{N}]/u;

/** Where any of the names stands in the text as a word, in its own spelling or in capitals. */
export function occurrences(text: string, names: readonly string[]): Span[] {
  const found: Span[] = [];
  for (const name of new Set(names.flatMap((one) => [one, one.toUpperCase()]))) {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
      const end = at + name.length;
      if (!LETTER.test(text[at - 1] ?? '') && !LETTER.test(text[end] ?? '')) found.push({ start: at, end });
    }
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}
