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
  placesOrSurnames,
} from './lexicon.js';
import { isRoleModifier } from './roles.js';
import type { Run } from './runs.js';
import { nameAfterComplement, titleIn } from './titles.js';
import type { Word } from './words.js';

/** The words of one name, half-open; `titled`: a title or an honorific stands before it in the run. */
export interface Piece extends Run {
  readonly titled: boolean;
  /** Part of somebody's title: "Texas" of "Texas Governor". */
  readonly inner: boolean;
}

/** Parts a run of capitals into names, and leaves out titles, honorifics and peoples. */
export function carve(words: readonly Word[], run: Run, habits: CaseHabits, titled = false): Piece[] {
  const { from, to } = run;
  if (from >= to) return [];
  if (knownWhole(words, from, to)) return [{ from, to, titled, inner: false }];
  const named = nameAfterComplement(words, run, habits);
  if (named > from) return [...inside(words, from, named), ...carve(words, { from: named, to }, habits, true)];
  const honorific = honorificIn(words, run);
  if (honorific >= 0)
    return [
      ...carve(words, { from, to: honorific }, habits, titled),
      ...carve(words, { from: honorific + 1, to }, habits, true),
    ];
  const title = endsAsBody(words, run) ? null : titleIn(words, run, habits);
  if (!title) return wholeName(words, run, titled);
  return [
    ...inside(words, from, title.from),
    ...inside(words, title.complement, title.to),
    ...carve(words, { from: title.to, to }, habits, true),
  ];
}

function honorificIn(words: readonly Word[], { from, to }: Run): number {
  for (let i = from; i < to; i += 1) if (words[i]!.capital && honorifics.has(words[i]!.key)) return i;
  return -1;
}

/** "General Services Administration", "Prince Harry Foundation", "Cook County": the title is part of a longer name. */
function endsAsBody(words: readonly Word[], { from, to }: Run): boolean {
  if (to - from < 2) return false;
  const { key } = words[to - 1]!;
  if (placeHeads.has(key) && !placesOrSurnames.has(key)) return true;
  if (!organisationHeads.has(key) && !eventHeads.has(key) && !companySuffixes.has(key)) return false;
  for (let i = from; i + 1 < to; i += 1) if (isRoleWord(words[i]!) && words[i + 1]!.key === 'of') return false;
  return true;
}

/** Names inside a title: "Texas" of "Texas Governor", "Senate Judiciary Committee" of its chairman; no mere fields of work. */
function inside(words: readonly Word[], from: number, to: number): Piece[] {
  if (from >= to) return [];
  if (organisationHeads.has(words[to - 1]!.key) || hasBodyOf(words, { from, to })) {
    let first = from;
    while (first < to - 1 && (!words[first]!.capital || isQualifier(words[first]!))) first += 1;
    return first < to - 1 ? [{ from: first, to, titled: false, inner: true }] : [];
  }
  const pieces: Piece[] = [];
  let loose = from;
  for (let i = from; i < to; ) {
    const known = knownAt(words, i, to);
    if (known) {
      pieces.push(...unlisted(words, loose, i), { from: i, to: i + known.length, titled: false, inner: true });
      loose = i + known.length;
    }
    i += known?.length ?? 1;
  }
  return [...pieces, ...unlisted(words, loose, to)];
}

/** What is left of a title's words when those are gone that say whose or what office it is. */
function unlisted(words: readonly Word[], from: number, to: number): Piece[] {
  let first = from;
  let last = to;
  while (first < last && !startsName(words[first]!)) first += 1;
  while (last > first && !startsName(words[last - 1]!)) last -= 1;
  return first < last && !isPeople(words[last]?.key ?? '')
    ? [{ from: first, to: last, titled: false, inner: true }]
    : [];
}

const isQualifier = ({ key }: Word): boolean => isRoleModifier(key) && !fields.has(key);

/** Whether a word within a title can belong to a name: not "former", "Mexican", "Foreign", "Secretary". */
const startsName = (word: Word): boolean =>
  word.capital && !isRoleModifier(word.key) && !isPeople(word.key) && !isRoleWord(word) && !fields.has(word.key);

/** Whether a word has its capital for standing first in a sentence or a title, and the name begins behind it. */
function opensOnly(words: readonly Word[], i: number, to: number): boolean {
  const word = words[i]!;
  if (/^(?:the|former|ex|then|late|outgoing|incoming|current)$/.test(word.key)) return true;
  return word.first && isQualifier(word) && i + 1 < to && knownAt(words, i + 1, to) !== null;
}

/** A run without titles: one name, or a place or body and a person side by side. */
function wholeName(words: readonly Word[], { from, to }: Run, titled: boolean): Piece[] {
  let first = from;
  while (first < to && opensOnly(words, first, to)) first += 1;
  const { key } = words[to - 1]!;
  const named =
    organisationHeads.has(key) || eventHeads.has(key) || placeHeads.has(key) || hasBodyOf(words, { from, to });
  if (!named) while (first < to && isPeople(words[first]!.key) && !knownAt(words, first, to)) first += 1;
  if (first >= to || (to - first === 1 && (nameSuffixes.has(key) || isPeople(key)))) return [];
  if (!named && !titled && isPeople(key) && !givenNames.has(words[first]!.key)) return [];
  const border = endsAsBody(words, { from: first, to }) ? first : personAfterBody(words, { from: first, to });
  if (border === first) return [{ from: first, to, titled, inner: false }];
  return [
    { from: first, to: border, titled: false, inner: false },
    { from: border, to, titled, inner: false },
  ];
}

/** Start of the person in "Sydney Jane Doe" and "University of Texas Amneh Jafari"; the run's start where there is none. */
function personAfterBody(words: readonly Word[], { from, to }: Run): number {
  if (givenNames.has(words[from]!.key)) return from;
  const listed = knownAt(words, from, to)?.length ?? 0;
  for (let i = Math.max(from + 1, to - 4); i < to - 1; i += 1) {
    const { key } = words[i - 1]!;
    const ends = i === from + listed || organisationHeads.has(key) || (fields.has(key) && words[i - 2]?.capital);
    if (ends && givenNames.has(words[i]!.key)) return i;
  }
  return from;
}

/** "Hebrew University of Jerusalem": a body named after the place or field that follows. */
function hasBodyOf(words: readonly Word[], { from, to }: Run): boolean {
  for (let i = from; i + 2 < to; i += 1)
    if (organisationHeads.has(words[i]!.key) && words[i + 1]!.key === 'of') return true;
  return false;
}
