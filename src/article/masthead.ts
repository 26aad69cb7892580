import { findDate, isMonth, isWeekday } from './blocks/dates.js';
import type { Cleaned } from './cleaned.js';
import { endsMediaName } from './media-names.js';
import { isPlaceName } from './mentions/lexicon.js';
import type { Span } from './span.js';

/** A name in a line that is not itself the author's, below one that is: “The Tradesman”, “Financial Mercury”. */
export const isNameAlone = (text: string): boolean => isTitled(wordsOf(text)) && !isPlaceName(text);

/** Longest name of an outlet, in words. */
const LONGEST = 6;
const WORD = /^(?:\p{Lu}[\p{L}\p{N}.'’&-]*|&|of|and|the|for|at|on)$/u;
/** “TechCourant”, “BuzzFeed”. */
const JOINED = /^\p{Lu}\p{Ll}+\p{Lu}\p{L}+$/u;
const SEPARATORS = /^[\s|·•,–—-]+|[\s|·•,–—-]+$/gu;

/**
 * The outlet in a line of its own above the text: “The Harbor Times | May 17, 2022”, “14 March 2023, Yorkshire Courier”,
 * “TechCourant”. A name beside a date counts unless it is a place; without a date it must be known
 * as an outlet's by its last word or its spelling.
 * @returns places in the line
 */
export function readMasthead({ text }: Cleaned): Span | null {
  const date = findDate(text);
  if (!date) return isOutletName(text) ? { start: 0, end: text.length } : null;
  for (const [start, end] of [
    [0, date.start],
    [date.end, text.length],
  ] as const) {
    const part = text.slice(start, end);
    const name = part.replace(SEPARATORS, '');
    const divided = /[|·•–—-]|,\s*$/u.test(part);
    if (name !== '' && (isOutletName(name) || (divided && isPlainName(name)))) {
      const at = start + part.indexOf(name);
      return { start: at, end: at + name.length };
    }
  }
  return null;
}

const wordsOf = (name: string): string[] => name.split(/\s+/);

/** A name that its last word or its spelling shows to be an outlet's and nobody's of flesh and blood. */
export function isOutletName(name: string): boolean {
  const words = wordsOf(name);
  if (words.length === 1 && JOINED.test(name)) return true;
  return isTitled(words) && words.length > 1 && endsMediaName(words.at(-1)!);
}

/** A name of two words or more that is no place. */
function isPlainName(name: string): boolean {
  const words = wordsOf(name);
  const opening = words[0]!.toLowerCase().replace(/:$/, '');
  if (words.length < 2 || !isTitled(words) || LABELS.test(opening)) return false;
  return !isPlaceName(name) && !isPlaceName(words[0]!) && !/,/.test(name);
}

const LABELS = /^(?:by|last|posted|published|updated|modified|created|written|edited|date|first|staff|guest|opinion)$/;

const isTitled = (words: readonly string[]): boolean =>
  words.length <= LONGEST &&
  /^\p{Lu}/u.test(words[0]!) &&
  words.every((word) => WORD.test(word) && !isMonth(word) && !isWeekday(word));
