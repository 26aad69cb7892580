import { createRequire } from 'node:module';

const lexicon: {
  readonly ministers: readonly string[];
  readonly heads: readonly string[];
  readonly officers: readonly (readonly string[])[];
  readonly portfolios: readonly (readonly string[])[];
  readonly seats: readonly string[];
  readonly past: readonly string[];
  readonly relations: readonly string[];
  readonly makers: readonly string[];
  readonly places: readonly string[];
  readonly titles: Readonly<Record<string, readonly string[]>>;
} = createRequire(import.meta.url)('../lexicon/offices.json');

export const MINISTERS: ReadonlySet<string> = new Set(lexicon.ministers);
export const HEADS: ReadonlySet<string> = new Set(lexicon.heads);
/** Number of the group that an office of a company or club belongs to. */
export const OFFICERS: ReadonlyMap<string, number> = new Map(
  lexicon.officers.flatMap((words, i) => words.map((word): [string, number] => [word, i])),
);
/** Number of the portfolio that a word stands for. */
export const PORTFOLIOS: ReadonlyMap<string, number> = new Map(
  lexicon.portfolios.flatMap((words, i) => words.map((word): [string, number] => [word, i])),
);
export const SEATS: ReadonlySet<string> = new Set(lexicon.seats);
export const PAST: ReadonlySet<string> = new Set(lexicon.past);
export const RELATIONS: ReadonlySet<string> = new Set(lexicon.relations);
export const MAKERS: ReadonlySet<string> = new Set(lexicon.makers);
export const PLACED: ReadonlySet<string> = new Set(lexicon.places);
/** The office that a title before a name stands for; nobody holds two of them at once. */
export const TITLES: ReadonlyMap<string, string> = new Map(
  Object.entries(lexicon.titles).flatMap(([office, words]) => words.map((word): [string, string] => [word, office])),
);
