import type { CaseHabits } from './case.js';
import { isRoleWord, knownAt, knownWhole } from './known.js';
import {
  companySuffixes,
  eventHeads,
  fields,
  givenNames,
  honorifics,
  isPeople,
  nameSuffixes,
  organisationHeads,
  placeHeads,
} from './lexicon.js';
import { isRoleModifier } from './roles.js';
import type { Run } from './runs.js';
import type { Word } from './words.js';

/** The words of one name, half-open; `titled`: a title or an honorific stands before it in the run. */
export interface Piece extends Run {
  readonly titled: boolean;
}

/** Parts a run of capitals into names, and leaves out titles, honorifics and peoples. */
export function carve(words: readonly Word[], run: Run, habits: CaseHabits, titled = false): Piece[] {
  const { from, to } = run;
  if (from >= to) return [];
  if (knownWhole(words, from, to)) return [{ from, to, titled }];
  const honorific = indexOf(words, from, to, (i) => honorifics.has(words[i]!.key));
  if (honorific >= 0)
    return [
      ...carve(words, { from, to: honorific }, habits, titled),
      ...carve(words, { from: honorific + 1, to }, habits, true),
    ];
  const title = endsAsBody(words, from, to) ? -1 : titleAt(words, from, to, habits);
  if (title < 0) return wholeName(words, from, to, titled);
  let head = title;
  while (head + 2 < to && isRoleWord(words[head + 1]!) && !givenNames.has(words[head + 1]!.key)) head += 1;
  const complement = complementEnd(words, head + 1, to);
  return [
    ...inside(words, from, title),
    ...inside(words, head + 1, complement),
    ...carve(words, { from: complement, to }, habits, true),
  ];
}

function indexOf(words: readonly Word[], from: number, to: number, test: (i: number) => boolean): number {
  for (let i = from; i < to; i += 1) if (words[i]!.capital && test(i)) return i;
  return -1;
}

/** "General Services Administration", "Prince Harry Foundation": the title is part of a longer name. */
function endsAsBody(words: readonly Word[], from: number, to: number): boolean {
  const { key } = words[to - 1]!;
  return to - from > 1 && (organisationHeads.has(key) || eventHeads.has(key) || companySuffixes.has(key));
}

/** Index of the first title in a run, −1 without one. */
function titleAt(words: readonly Word[], from: number, to: number, habits: CaseHabits): number {
  for (let i = from; i < to; i += 1) {
    const known = knownAt(words, i, to);
    if (known && known.length > 1) i += known.length - 1;
    else if (words[i]!.capital && isRoleWord(words[i]!) && isTitle(words, from, i, to, habits)) return i;
  }
  return -1;
}

/** "King" is a title in "King Charles" and a surname in "Stephen King". */
function isTitle(words: readonly Word[], from: number, i: number, to: number, habits: CaseHabits): boolean {
  const before = words[i - 1];
  if (i > from && before && (givenNames.has(before.key) || INITIAL.test(before.text))) return false;
  if (i + 1 < to) return i > from || !givenNames.has(words[i]!.key) || words[i + 1]!.key === 'of';
  if (i === from) return true;
  return (
    habits.english(before!.key) ||
    isPeople(before!.key) ||
    knownAt(words, from, i) !== null ||
    /^\p{Lu}+$/u.test(before!.key)
  );
}

const INITIAL = /^\p{Lu}\.?$/u;

/** End of "of Foreign Affairs of Mexico" behind a title: a listed name, a body, fields of work, or one word. */
function complementEnd(words: readonly Word[], from: number, to: number): number {
  let at = from;
  while (at < to && /^(?:of|for|to|on)$/.test(words[at]!.key)) {
    at += words[at + 1]?.key === 'the' ? 2 : 1;
    at = complementPart(words, at, to);
  }
  return at;
}

function complementPart(words: readonly Word[], from: number, to: number): number {
  const known = knownAt(words, from, to);
  if (known) return from + known.length;
  const body = indexOf(words, from, to, (i) => organisationHeads.has(words[i]!.key));
  if (body >= 0) return body + 1;
  let end = from;
  while (
    end < to &&
    (fields.has(words[end]!.key) || (words[end]!.key === 'and' && fields.has(words[end + 1]?.key ?? '')))
  )
    end += 1;
  return Math.min(Math.max(end, from + 1), to);
}

/** Names inside a title: "Texas" of "Texas Governor", "Senate Judiciary Committee" of its chairman; no mere fields of work. */
function inside(words: readonly Word[], from: number, to: number): Piece[] {
  const pieces: Piece[] = [];
  let loose = from;
  const flush = (end: number): void => {
    let first = loose;
    let last = end;
    while (first < last && !startsName(words[first]!)) first += 1;
    while (last > first && !startsName(words[last - 1]!) && !organisationHeads.has(words[last - 1]!.key)) last -= 1;
    if (first < last) pieces.push({ from: first, to: last, titled: false });
  };
  for (let i = from; i < to; ) {
    const known = knownAt(words, i, to);
    if (known && !organisationHeads.has(words[to - 1]!.key)) {
      flush(i);
      pieces.push({ from: i, to: i + known.length, titled: false });
      loose = i + known.length;
    }
    i += known?.length ?? 1;
  }
  flush(to);
  return pieces;
}

/** Whether a word within a title can be the start of a name: not "former", "Mexican", "Foreign", "Secretary". */
const startsName = (word: Word): boolean =>
  word.capital && !isRoleModifier(word.key) && !isPeople(word.key) && !isRoleWord(word) && !fields.has(word.key);

/** A run without titles: one name, or a place and a person side by side. */
function wholeName(words: readonly Word[], from: number, to: number, titled: boolean): Piece[] {
  let first = from;
  while (first < to && words[first]!.key === 'the') first += 1;
  const { key } = words[to - 1]!;
  const named =
    organisationHeads.has(key) || eventHeads.has(key) || placeHeads.has(key) || hasBodyBeforeOf(words, first, to);
  if (!named) while (first < to && isPeople(words[first]!.key) && !knownAt(words, first, to)) first += 1;
  if (first >= to || (to - first === 1 && nameSuffixes.has(key))) return [];
  const known = knownAt(words, first, to);
  const person = known && first + known.length < to - 1 && givenNames.has(words[first + known.length]!.key);
  if (!person || named || givenNames.has(words[first]!.key)) return [{ from: first, to, titled }];
  const border = first + known.length;
  return [
    { from: first, to: border, titled: false },
    { from: border, to, titled },
  ];
}

const hasBodyBeforeOf = (words: readonly Word[], from: number, to: number): boolean =>
  indexOf(words, from, to - 1, (i) => organisationHeads.has(words[i]!.key) && words[i + 1]!.key === 'of') >= 0;
