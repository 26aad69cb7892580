import type { Span } from '../span.js';
import { isMonth, isWeekday } from './dates.js';
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

const WORD = /[^\s,|]+/g;
const CAPITAL = /^[("“'@]*[\p{Lu}\d]/u;

/** Reads “By Name”, “By NAME and NAME, Agency”, “Written by Name in City”, “Name, Staff writer”; `null` for other lines. */
export function readByline(line: string): Byline | null {
  if (line.length > 200) return null;
  return afterOpening(line) ?? beforeOffice(line);
}

function afterOpening(line: string): Byline | null {
  const lower = line.toLowerCase();
  const opening = OPENINGS.find(
    (words) => lower.startsWith(words) && /^(?:[:\s]|\s*[-–—|]\s)/.test(line.slice(words.length)),
  );
  if (opening === undefined) return null;
  const start = opening.length + /^[\s:|–—-]*/.exec(line.slice(opening.length))![0].length;
  const labelled = /[:|]/.test(line.slice(opening.length, start));
  if (!opening.endsWith('by') && !labelled) return null;
  const words = Array.from(line.slice(start).matchAll(WORD), ({ 0: word, index }) => ({ word, at: start + index }));
  const first = words[0]?.word;
  if (first === undefined || words.length > LONGEST || !isNameStart(first)) return null;
  if (
    !words.every(
      ({ word }) => CAPITAL.test(word) || BETWEEN.has(word.toLowerCase()) || !/\p{L}/u.test(word) || isOffice(word),
    )
  )
    return null;
  if (/[!?]$|[^.\s]{4,}\.$/.test(line) && words.length > 5) return null;
  return cut(line, start);
}

const isOffice = (word: string): boolean =>
  bylines.offices.some((office) => office.split(' ').includes(word.toLowerCase()));

const isNameStart = (word: string): boolean =>
  CAPITAL.test(word) &&
  !/^\d/.test(word) &&
  !isMonth(word) &&
  !isWeekday(word) &&
  (!isFunctionWord(word) || word.toLowerCase() === 'the');

/** Names end before a comma, a bar, a bracket, “in City”, “for Outlet” or a date. */
function cut(line: string, start: number): Byline {
  const rest = line.slice(start);
  const end =
    /\s+(?:in|at|for|from|of|on)\s(?!the\s)|\s*[|•·(–—]|,\s*(?=\p{Ll})|,\s(?!\s*(?:and|with|\p{Lu}\S+\s+(?:and\s|\p{Lu})))|\s+(?=\d|\p{L}{3,9}\.? \d{1,2}\b)|[.,]?\s*$/u.exec(
      rest,
    );
  const names = trimmed(line, start, start + (end?.index ?? rest.length));
  const place = /^\s+in\s+(\p{Lu}[\p{L}.'’ -]{1,40}(?:, \p{Lu}[\p{L}.]+)?)/du.exec(line.slice(names.end));
  const at = place?.indices?.[1];
  return { names, place: at ? trimmed(line, names.end + at[0], names.end + at[1]) : null };
}

function trimmed(line: string, start: number, end: number): Span {
  const content = line
    .slice(start, end)
    .replace(/[\s,.;:|]+$/, (mark) =>
      mark === '.' && /\b\p{Lu}\.$|[JS]r\.$/u.test(line.slice(start, end)) ? mark : '',
    );
  return { start, end: start + content.length };
}

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
