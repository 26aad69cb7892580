import { endsMediaName } from '../media-names.js';
import { isPlaceName } from '../mentions/lexicon.js';
import type { Span } from '../span.js';
import { isMonth, isWeekday } from './dates.js';
import { agencyNames } from './lexicon.js';
import { isFunctionWord } from './shape.js';

/** “CITY, March 4 (Agency) -” at the start of an article's text. Places are offsets into the text that was read. */
export interface Dateline extends Span {
  readonly place: Span | null;
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
const DASH = String.raw`\s*\.?(?<dash>[-–—]{1,2}|[:_])\s`;
const DATELINE = new RegExp(`^${PLACE}${DATE}${AGENCY}${DASH}`, 'du');
/** “(Reuters) - …”, “March 4 (Reuters) - …”, without a place. */
const SIGNED =
  /^(?:(?<date>\p{Lu}[\p{L}.]{2,9} \d{1,2}(?:, \d{4})?) )?\((?<agency>[\p{L}\p{N} .&/'’-]{2,40})\)\s*(?<dash>[-–—]{1,2})\s/du;
const BARE = new RegExp(`^${PLACE}${DATE}${AGENCY}[.:–—-]*$`, 'du');

/** Words in capitals that open a paragraph and are no place. */
const LABELS =
  /^(?:ANALYSIS|BREAKING|CORRECTION|EDITORIAL|EXCLUSIVE|EXPLAINER|FACTBOX|FILE|LIVE|NOTE|OPINION|PHOTOS?|TIMELINE|UPDATED?|VIDEO|WARNING|WATCH)(?!\p{L})/u;

/** The dateline that a paragraph begins with; `null` where there is none. */
export function readDateline(text: string): Dateline | null {
  const head = text.slice(0, REACH);
  const found = DATELINE.exec(head) ?? SIGNED.exec(head);
  const line = found ? datelineOf(found) : null;
  if (!found || !line) return null;
  const sure = line.agency !== null || line.date !== null;
  const sentence = /^["'“‘«(]?[\p{Lu}\p{N}]/u.test(text.slice(found[0].length, found[0].length + 2));
  return sentence && (sure || found.groups?.dash !== ':') ? line : null;
}

/** A line that is a dateline and nothing else: a place, and a date or an agency. */
export function readBareDateline(line: string): Dateline | null {
  const found = line.length <= REACH ? BARE.exec(line) : null;
  const read = found ? datelineOf(found) : null;
  return read && (read.agency !== null || read.date !== null) ? read : null;
}

function datelineOf(found: RegExpExecArray): Dateline | null {
  const { place = '', date, agency } = found.groups as Readonly<Record<string, string | undefined>>;
  const spanOf = (name: string): Span | null => {
    const range = found.indices?.groups?.[name];
    return range ? { start: range[0], end: range[1] } : null;
  };
  if (date !== undefined && !hasMonth(date)) return null;
  const [town = '', land = ''] = place.split(', ');
  const signed = agency !== undefined && isSignature(agency, isUpper(town));
  const dated = date !== undefined ? 'date' : agency !== undefined && hasMonth(agency) ? 'agency' : null;
  const inLand = isPlaceName(land); // “Nakuru, Kenya – ”
  if (!signed && !isUpper(town) && !inLand && dated === null) return null;
  if (LABELS.test(place) || (place !== '' && !isName(place))) return null;
  return {
    start: 0,
    end: found[0].trimEnd().length,
    place: spanOf('place'),
    date: dated === null ? null : spanOf(dated),
    agency: signed ? spanOf('agency') : null,
  };
}

/**
 * The agency in brackets: one that is known or called as outlets are, or behind a place in capitals whatever is written as
 * a name of two words or an abbreviation, which is where an agency signs.
 */
function isSignature(name: string, behindPlace: boolean): boolean {
  const words = name.split(' ');
  if (isAgency(name.split('/')[0]!) || (words.length > 1 && endsMediaName(words.at(-1)!))) return true;
  return (
    behindPlace &&
    !hasMonth(name) &&
    /^(?:\p{Lu}{2,6}|\p{Lu}[\p{L}.&'’-]+(?: (?:of|and|\p{Lu}[\p{L}.&'’-]*)){1,4})$/u.test(name)
  );
}

const hasMonth = (date: string): boolean => date.split(/[\s,]+/).some(isMonth);

const isUpper = (name: string): boolean => /\p{Lu}{2}/u.test(name) && !/\p{Ll}/u.test(name);

const isName = (place: string): boolean => {
  const words = place.split(/[\s,]+/);
  return !isFunctionWord(words[0]!) && !words.some((word) => isMonth(word) || isWeekday(word));
};
