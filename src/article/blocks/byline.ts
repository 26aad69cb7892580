import type { Span } from '../span.js';
import { isAgency } from './dateline.js';
import { findDate, findDayAndMonth, isMonth, isWeekday } from './dates.js';
import { bylines } from './lexicon.js';
import { isFunctionWord } from './shape.js';

/** An author line: who, and where from if it says so. Places are offsets into the line. */
export interface Byline {
  readonly names: Span;
  readonly place: Span | null;
}

const BETWEEN: ReadonlySet<string> = new Set(bylines.between);
const OFFICES: ReadonlySet<string> = new Set(bylines.offices);
const OPENINGS = bylines.openings.toSorted((a, b) => b.length - a.length);

/** Longest author line, in words. */
const LONGEST = 16;

const NO_NAMES: ReadonlySet<string> = new Set(bylines.noNames);
const UNNAMED: ReadonlySet<string> = new Set(bylines.unnamed);

const WORD = /[^\s,|]+/g;
const CAPITAL = /^[("“']*[\p{Lu}\d@]/u;
const OPENED = /^(?:[:\s]|\s*[-–—|]\s)/;
const NAMES_END = /\s(?:in|at|for|from|of|on)\s(?!the\s)|\s*[|•·(–—@]|\s-\s|,\s(?=\p{Ll})/u;

/** Words of an author line that name nobody: “Staff Reporter”, “Agencies”. */
export const isUnnamed = (names: string): boolean => UNNAMED.has(names.toLowerCase());

/** Reads “By Name”, “By NAME and NAME, Agency”, “Written by Name in City”, “Name, Staff writer”; `null` for other lines. */
export function readByline(line: string): Byline | null {
  if (line.length > 200) return null;
  return afterOpening(line) ?? beforeOffice(line);
}

function afterOpening(line: string): Byline | null {
  const lower = line.toLowerCase();
  const opening = OPENINGS.find((words) => lower.startsWith(words) && OPENED.test(line.slice(words.length)));
  if (opening === undefined) return null;
  const start = opening.length + /^[\s:|–—-]*/.exec(line.slice(opening.length))![0].length;
  const labelled = /[:|]/.test(line.slice(opening.length, start));
  if (!opening.endsWith('by') && !labelled) return null;
  const names = withoutOffice(line.slice(start, start + dateIn(line.slice(start))));
  return isNames(names) ? read(start, names) : null;
}

/** “Harriet Lowe, education reporter”: without what follows the name in small letters and ends in an office. */
function withoutOffice(text: string): string {
  const comma = /,\s*(?=\p{Ll})/u.exec(text);
  const last = /(\p{L}+)\W*$/u.exec(text)?.[1]?.toLowerCase() ?? '';
  return comma && OFFICES.has(last) ? text.slice(0, comma.index) : text;
}

/** Where a date begins, or the length of the text. */
const dateIn = (text: string): number => (findDate(text) ?? findDayAndMonth(text))?.start ?? text.length;

function isNames(text: string): boolean {
  const words = text.match(WORD) ?? [];
  const first = words[0];
  if (first === undefined || words.length > LONGEST || !isNameStart(first)) return false;
  if (NO_NAMES.has(text.toLowerCase().replace(/\W+$/, ''))) return false;
  return (
    words.every(
      (word) => CAPITAL.test(word) || BETWEEN.has(word.toLowerCase()) || !/\p{L}/u.test(word) || isOffice(word),
    ) && !(/[!?]$|[^.\s]{4,}\.$/.test(text) && words.length > 5)
  );
}

const isOffice = (word: string): boolean =>
  bylines.offices.some((office) => office.split(' ').includes(word.toLowerCase()));

const isNameStart = (word: string): boolean =>
  CAPITAL.test(word) &&
  !/^[\d@]/.test(word) &&
  !isMonth(word) &&
  !isWeekday(word) &&
  (!isFunctionWord(word) || /^(?:the|our)$/i.test(word));

/** Names end before a bar, a bracket, a dash, “in City”, “for Outlet”, an office or an agency. */
function read(start: number, text: string): Byline {
  const place =
    /(?:\sin|,\sat)\s(\p{Lu}[\p{L}.'’-]*(?: (?!and\b|with\b)\p{L}[\p{L}.'’-]*){0,3}(?:, \p{Lu}[\p{L}.]+)?)/du.exec(
      text,
    );
  const more = place && /^,? (?:and|with) \p{Lu}/u.test(text.slice(place.index + place[0].length));
  const end = more ? text.length : (NAMES_END.exec(text)?.index ?? text.length);
  const names = text.slice(0, end).split(/(?=, )/);
  const kept = names.findIndex((name, at) => at > 0 && isNoName(name.slice(2)));
  const length = trimmed(names.slice(0, kept < 0 ? names.length : kept).join(''));
  const at = place?.indices?.[1];
  return {
    names: { start, end: start + length },
    place: at ? { start: start + at[0], end: start + at[0] + trimmed(text.slice(...at)) } : null,
  };
}

const isNoName = (text: string): boolean => {
  const plain = text.trim().toLowerCase();
  return isAgency(plain) || OFFICES.has(plain) || plain.split(/\s+/).some(isOffice) || !/^\p{Lu}/u.test(text);
};

/** Length without marks at the end; the full stop of an initial or of “Jr.” stays. */
const trimmed = (text: string): number =>
  /(?:(?<![\p{L}])\p{Lu}|[JS]r)\.$/u.test(text.trimEnd())
    ? text.trimEnd().length
    : text.replace(/[\s,.;:|–—-]+$/, '').length;

/** “Jane Doe, Staff writer”, “Jane Doe | Political correspondent”. */
function beforeOffice(line: string): Byline | null {
  const found = /^((?:\p{Lu}[\p{L}.'’-]+ ){1,3}\p{Lu}[\p{L}.'’-]+)\s*[,|–—-]\s*(.{3,60})$/u.exec(line);
  if (!found) return null;
  const words = found[2]!.toLowerCase().replace(/[.]$/, '').split(/\s+/);
  const office = words.some(
    (_, at) => OFFICES.has(words.slice(at).join(' ')) || OFFICES.has(words.slice(0, at + 1).join(' ')),
  );
  return office && words.length <= 6 && found[1]!.split(' ').every(isNameStart)
    ? { names: { start: 0, end: found[1]!.length }, place: null }
    : null;
}
