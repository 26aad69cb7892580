import { bodies, isPeople, places } from './lexicon.js';
import { isRoleNoun, isTitleAbbreviation } from './roles.js';
import type { Word } from './words.js';

/** A name that stands in the lexicons. */
interface Known {
  readonly kind: 'organisation' | 'place';
  readonly canonical: string;
  /** In words. */
  readonly length: number;
}

/** The longest listed name that starts at word `from` and ends before `to`. */
export function knownAt(words: readonly Word[], from: number, to: number): Known | null {
  const head = words[from];
  if (!head?.capital) return null;
  let reach = 0;
  for (const key of spellings(head)) reach = Math.max(reach, bodies.reach(key), places.reach(key));
  for (let length = Math.min(reach, to - from); length > 0; length -= 1) {
    const span = words.slice(from, from + length);
    if (!span.at(-1)!.capital) continue;
    const written = phraseKey(span);
    for (const key of new Set([written, written.toLowerCase()])) {
      if (length === 1 && key !== head.key && !spellings(head).includes(key)) continue;
      const body = bodies.get(key);
      const canonical = body ?? places.get(key);
      if (canonical) return { kind: body ? 'organisation' : 'place', canonical, length };
    }
  }
  return null;
}

const phraseKey = (words: readonly Word[]): string => words.map(({ key }) => key).join(' ');

/** A short word in capitals is an acronym; a long one may be any word in a line of capitals. */
const spellings = ({ key }: Word): string[] => (key.length > 3 ? [key, key.toLowerCase()] : [key]);

/** The name that covers exactly these words, if it is listed. */
export function knownWhole(words: readonly Word[], from: number, to: number): Known | null {
  const known = knownAt(words, from, to);
  return known?.length === to - from ? known : null;
}

export const isRoleWord = (word: Word): boolean =>
  isRoleNoun(word.lemma) || isRoleNoun(word.key) || (word.capital && isTitleAbbreviation(word.key.toLowerCase()));

/** "Mexico", "US", "Mexican": a place or people that a title may start with. */
export const isPlaceOrPeople = (word: Word): boolean => places.get(word.key) !== undefined || isPeople(word.key);
