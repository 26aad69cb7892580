import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

const LETTERS: Record<string, string> = { ł: 'l', ø: 'o', đ: 'd', ð: 'd', ı: 'i', ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th' };

const BEYOND_ASCII = /[\u0080-\uffff]/;

/** Lower case, without diacritics, apostrophes straight: "López" and "lopez" are one. */
export const fold = (text: string): string =>
  BEYOND_ASCII.test(text) ? unaccented(text.toLowerCase()) : text.toLowerCase();

const unaccented = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[łøđðıßæœþ]/g, (letter) => LETTERS[letter]!)
    .replace(/[’‘]/g, "'");

const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}&+]+$/u;

/** What a word is looked up by: acronyms without stops but in capitals ("U.S." is "US", never "us"), the rest folded. */
export function keyOf(word: string): string {
  const bare = word.includes('.') ? word.replaceAll('.', '') : word;
  return ACRONYM.test(bare) ? bare : fold(bare);
}

/** Names of several words, found by their first. */
export interface Phrases {
  /** Canonical form of a key whose words are parted by spaces. */
  get(key: string): string | undefined;
  /** Words in the longest name that starts with this word; 0 if none does. */
  reach(firstWord: string): number;
}

function phrases(groups: Record<string, readonly string[]>): Phrases {
  const canonical = new Map<string, string>();
  const longest = new Map<string, number>();
  for (const [name, others] of Object.entries(groups))
    for (const form of [name, ...others]) {
      const keys = form.split(' ').map(keyOf);
      canonical.set(keys.join(' '), name);
      longest.set(keys[0]!, Math.max(longest.get(keys[0]!) ?? 0, keys.length));
    }
  return { get: (key) => canonical.get(key), reach: (first) => longest.get(first) ?? 0 };
}

/** Words as `keyOf` gives them, also where they stand in capitals ("LLC", "TV"). */
const keys = (words: readonly string[]): ReadonlySet<string> =>
  new Set(words.flatMap((word) => [word, word.toUpperCase()]));

interface Organisations {
  heads: string[];
  suffixes: string[];
  fields: string[];
  known: Record<string, string[]>;
}

const organisations = require('./lexicon/organisations.json') as Organisations;
const heads = require('./lexicon/heads.json') as Record<'events' | 'places' | 'places-or-surnames', string[]>;
const parts = require('./lexicon/name-parts.json') as Record<
  'particles' | 'suffixes' | 'post-nominals' | 'honorifics' | 'speech' | 'place-prepositions',
  string[]
>;
const notNames = require('./lexicon/not-names.json') as Record<'peoples' | 'calendar' | 'ordinary', string[]>;

export const places = phrases((require('./lexicon/places.json') as { places: Record<string, string[]> }).places);
/** Whether the whole of a name is a place's. */
export const isPlaceName = (name: string): boolean => places.get(name.split(/\s+/).map(keyOf).join(' ')) !== undefined;
export const bodies = phrases(organisations.known);
export const givenNames = new Set((require('./lexicon/given-names.json') as { names: string[] }).names);
export const surnames = new Set((require('./lexicon/surnames.json') as { names: string[] }).names);
export const organisationHeads = keys(organisations.heads);
export const companySuffixes = keys(organisations.suffixes);
export const fields = keys(organisations.fields);
export const eventHeads = keys(heads.events);
export const placeHeads = keys(heads.places);
/** Heads of places that are surnames as well: "Judge Hill". */
export const placesOrSurnames = keys(heads['places-or-surnames']);
export const particles = new Set(parts.particles);
export const nameSuffixes = keys(parts.suffixes);
export const postNominals = new Set(parts['post-nominals']);
export const honorifics = new Set(parts.honorifics.map(fold));
export const speechVerbs = new Set(parts.speech);
export const placePrepositions = new Set(parts['place-prepositions']);
export const calendar = new Set(notNames.calendar);
/** Listed names that are words of English too: where any word has a capital, more must speak for them. */
export const ordinaryNames = new Set(notNames.ordinary);
const peoples = new Set(notNames.peoples.map(fold));

/** "Mexican", "Bangladeshis", "Franco-German", "Muslim": says whose, and names nobody by itself. */
export const isPeople = (key: string): boolean =>
  key.split('-').every((part, i, { length }) => isOnePeople(part) || (i < length - 1 && PREFIX.test(part)));

const PREFIX = /^(?:franco|anglo|afro|sino|russo|indo|euro|greco|austro|serbo|italo|luso|non|pan|pro|anti|ex)$/;
const isOnePeople = (key: string): boolean => peoples.has(key) || (key.endsWith('s') && peoples.has(key.slice(0, -1)));
