import { listedWords } from '../tokens/tagger.js';
import { bodies, calendar, givenNames, isPeople, nameSuffixes, places } from './lexicon.js';
import type { Word } from './words.js';

/** What the spelling of a whole text tells about its words. */
export interface CaseHabits {
  /** Keys that stand in lower case somewhere. */
  readonly lower: ReadonlySet<string>;
  /** Keys that have a capital where not every word has one. */
  readonly inner: ReadonlySet<string>;
  /** Pairs of such keys side by side. */
  readonly pairs: ReadonlySet<string>;
  /** Whether a key is a word of the English vocabulary, as "critics" and "trump" are, and "psaki" is not. */
  readonly english: (key: string) => boolean;
}

/** Learns the habits of a text from its sentences that are not set in title case. */
export function readHabits(sentences: readonly (readonly Word[])[], vocabulary: ReadonlySet<string>): CaseHabits {
  const lower = new Set<string>();
  const inner = new Set<string>();
  const pairs = new Set<string>();
  for (const words of sentences)
    words.forEach((word, i) => {
      if (!word.capital) lower.add(word.key);
      else if (!word.first) inner.add(word.key);
      const next = words[i + 1];
      if (word.capital && !word.first && next?.capital) pairs.add(`${word.key} ${next.key}`);
    });
  return { lower, inner, pairs, english: (key) => vocabulary.has(key.toLowerCase()) };
}

/** Words with a capital that are also words of English. */
export function englishAmong(sentences: readonly (readonly Word[])[]): Set<string> {
  const capitals = new Set<string>();
  for (const words of sentences) for (const word of words) if (word.capital) capitals.add(word.key.toLowerCase());
  return listedWords([...capitals]);
}

const FUNCTION_WORDS = new Set(['DET', 'ADP', 'CCONJ', 'SCONJ', 'PRON', 'PART', 'AUX', 'PUNCT', 'SYM', 'NUM']);

/**
 * Whether nearly every word of substance has a capital, so that capitals tell nothing: a headline.
 * A list of names has capitals too; in a headline many of them are ordinary words.
 */
export function isTitleCase(words: readonly Word[], vocabulary: ReadonlySet<string>): boolean {
  if (words.at(-1)?.text === '.') return false;
  const content = words.filter(
    (word, i) => i > 0 && /\p{L}/u.test(word.text) && (word.capital || !FUNCTION_WORDS.has(word.pos)),
  );
  if (content.length < 2) return false;
  const capitals = content.filter((word) => word.capital);
  const ordinary = capitals.filter(({ key }) => vocabulary.has(key.toLowerCase()) && !isNameWord(key));
  return (
    capitals.length >= content.length * 0.9 && ordinary.length >= content.length * (content.length < 4 ? 0.5 : 0.4)
  );
}

/** Whether a word taken alone is known as a name or as part of one. */
function isNameWord(key: string): boolean {
  const known = givenNames.has(key) || places.get(key) !== undefined || bodies.get(key) !== undefined;
  return known || isPeople(key) || calendar.has(key) || nameSuffixes.has(key);
}
