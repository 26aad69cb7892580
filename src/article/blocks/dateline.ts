import type { Span } from '../span.js';
import { isMonth, isWeekday } from './dates.js';
import { agencyNames } from './lexicon.js';
import { isFunctionWord } from './shape.js';

/** “CITY, March 4 (Agency) -” at the start of an article's text. Places are offsets into the text that was read. */
export interface Dateline extends Span {
  readonly place: Span;
  /** “March 4”, with a year where one is given. */
  readonly date: Span | null;
  readonly agency: Span | null;
}

const AGENCIES: ReadonlySet<string> = new Set(agencyNames.map((name) => name.toLowerCase()));

export const isAgency = (name: string): boolean => AGENCIES.has(name.toLowerCase().trim());

/** Datelines are short; nothing beyond this is looked at. */
const REACH = 120;

const PLACE = String.raw`(?<place>\p{Lu}[\p{L}.'’-]*(?:[ /-]\p{L}[\p{L}.'’-]*){0,4}(?:, \p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*){0,2})?)`;
const DATE = String.raw`(?:, (?<date>(?:\p{L}{3,9},? )?(?:\p{Lu}[\p{L}.]{2,9} \d{1,2}|\d{1,2} \p{Lu}[\p{L}.]{2,9})(?:,? \d{4})?))?`;
const AGENCY = String.raw`(?:,? ?\((?<agency>[\p{L}\p{N} .&/'’-]{2,40})\))?`;
const DASH = String.raw`\s*(?<dash>[-–—]{1,2}|:)\s`;
const DATELINE = new RegExp(`^${PLACE}${DATE}${AGENCY}${DASH}`, 'du');
const BARE = new RegExp(`^${PLACE}${DATE}${AGENCY}[.:–—-]*$`, 'du');

/** The dateline that a paragraph begins with, or that a line consists of; `null` where there is none. */
export function readDateline(text: string): Dateline | null {
  const head = text.slice(0, REACH);
  const found = DATELINE.exec(head);
  return found ? accepted(found, (groups) => groups['dash'] !== ':' || groups['agency'] !== undefined) : null;
}

/** A line that is a dateline and nothing else: a place in capitals or an agency, and a date. */
export function readBareDateline(line: string): Dateline | null {
  const found = line.length <= REACH ? BARE.exec(line) : null;
  return found ? accepted(found, (groups) => groups['date'] !== undefined || groups['agency'] !== undefined) : null;
}

type Groups = Readonly<Record<string, string | undefined>>;

function accepted(found: RegExpExecArray, further: (groups: Groups) => boolean): Dateline | null {
  const groups = found.groups as Groups;
  const at = found.indices!.groups as Readonly<Record<string, [number, number] | undefined>>;
  const place = groups['place']!;
  const span = (name: string): Span | null => (at[name] ? { start: at[name][0], end: at[name][1] } : null);
  const dated = groups['date'] !== undefined && hasMonth(groups['date']);
  const signed = groups['agency'] !== undefined && isAgency(groups['agency'].split('/')[0]!);
  const upper = isUpper(place.split(',', 1)[0]!);
  const known = (upper && (groups['dash'] !== ':' || signed)) || ((dated || signed) && isName(place));
  if (!known || !further(groups) || (groups['date'] !== undefined && !dated)) return null;
  return {
    start: 0,
    end: found[0].trimEnd().length,
    place: span('place')!,
    date: span('date'),
    agency: signed ? span('agency') : null,
  };
}

const hasMonth = (date: string): boolean => date.split(/[\s,]+/).some(isMonth);

const isUpper = (name: string): boolean => /\p{Lu}{2}/u.test(name) && !/\p{Ll}/u.test(name);

const isName = (place: string): boolean => {
  const words = place.split(/[\s,]+/);
  return !isFunctionWord(words[0]!) && !words.some((word) => isMonth(word) || isWeekday(word));
};
