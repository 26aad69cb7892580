import type { CaseHabits } from './case.js';
import { isRoleWord, knownAt } from './known.js';
import { fields, givenNames, isPeople, organisationHeads } from './lexicon.js';
import type { Run } from './runs.js';
import type { Word } from './words.js';

/** A title within a run: its nouns and complement, "Secretary of Foreign Affairs of Mexico". */
interface Title extends Run {
  /** Where the complement begins; `to` where there is none. */
  readonly complement: number;
}

/** The first title of a run. */
export function titleIn(words: readonly Word[], run: Run, habits: CaseHabits): Title | null {
  for (let i = run.from; i < run.to; i += 1) {
    const known = knownAt(words, i, run.to);
    if (known && known.length > 1) i += known.length - 1;
    else if (words[i]!.capital && isRoleWord(words[i]!) && isTitle(words, run, i, habits)) {
      let head = i;
      while (head + 2 < run.to && isRoleWord(words[head + 1]!) && !givenNames.has(words[head + 1]!.key)) head += 1;
      return { from: i, complement: head + 1, to: complementEnd(words, head + 1, run.to) };
    }
  }
  return null;
}

/** "King" is a title in "King Charles" and a surname in "Stephen King". */
function isTitle(words: readonly Word[], { from, to }: Run, i: number, habits: CaseHabits): boolean {
  const before = words[i - 1];
  if (i > from && before && (givenNames.has(before.key) || INITIAL.test(before.text))) return false;
  if (i + 1 < to) return i > from || !givenNames.has(words[i]!.key) || words[i + 1]!.key === 'of';
  if (i === from) return true;
  const { key } = before!;
  return habits.english(key) || isPeople(key) || knownAt(words, from, i) !== null || /^\p{Lu}+$/u.test(key);
}

const INITIAL = /^\p{Lu}\.?$/u;

/** End of "of Foreign Affairs of Mexico" behind a title. */
function complementEnd(words: readonly Word[], from: number, to: number): number {
  let at = from;
  while (at < to && /^(?:of|for|to|on)$/.test(words[at]!.key)) {
    at += words[at + 1]?.key === 'the' ? 2 : 1;
    at = complementPart(words, at, to);
  }
  return at;
}

/** A listed name, a body, fields of work, a person, or one word. */
function complementPart(words: readonly Word[], from: number, to: number): number {
  const known = knownAt(words, from, to);
  if (known) return from + known.length;
  let end = from;
  while (end < to && !organisationHeads.has(words[end]!.key)) end += 1;
  if (end < to) {
    while (end < to && organisationHeads.has(words[end]!.key)) end += 1;
    return end;
  }
  end = from;
  while (end < to && inFields(words, end)) end += 1;
  if (end === from && givenNames.has(words[from]?.key ?? '')) return to;
  return Math.min(Math.max(end, from + 1), to);
}

const inFields = (words: readonly Word[], i: number): boolean =>
  fields.has(words[i]!.key) || (words[i]!.key === 'and' && fields.has(words[i + 1]?.key ?? ''));

/**
 * Start of the person's name in a run that completes a title in lower case, "secretary of [State Antony Blinken]",
 * "ambassador to the [United States Hamdullah Mohib]"; the run's own start where it is no such complement.
 */
export function nameAfterComplement(words: readonly Word[], { from, to }: Run, habits: CaseHabits): number {
  const preposition = words[from - 1]?.key === 'the' ? from - 2 : from - 1;
  const noun = words[preposition - 1];
  if (!/^(?:of|for|to|at)$/.test(words[preposition]?.key ?? '') || !noun || !isRoleWord(noun)) return from;
  const end = complementPart(words, from, to);
  if (end > to - 2) return from;
  const { key } = words[end]!;
  return givenNames.has(key) || (knownAt(words, from, to) && !habits.english(key)) ? end : from;
}
