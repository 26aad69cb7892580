import { dateWords } from './lexicon.js';

const MONTHS: ReadonlySet<string> = new Set(dateWords.months);
const WEEKDAYS: ReadonlySet<string> = new Set(dateWords.weekdays);
const RELATIVE: ReadonlySet<string> = new Set(dateWords.relative);
const FRAME: ReadonlySet<string> = new Set(dateWords.frame);

const MONTH = `(?:${dateWords.months.join('|')})\\.?`;
const WEEKDAY = `(?:(?:${dateWords.weekdays.join('|')})\\.?,? )?`;
const YEAR = '(?:19|20)\\d\\d';

/** A calendar date with its year: “June 24, 2015”, “24 June 2015”, “2015-06-24”, “24/06/2015”, with a weekday before it. */
const DATE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${WEEKDAY}${MONTH} \\d{1,2}(?:st|nd|rd|th)?,? ${YEAR}|${WEEKDAY}\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH},? ${YEAR}|${YEAR}-\\d\\d-\\d\\d(?:T[\\d:.]{4,15}(?:Z|[+-]\\d\\d:?\\d\\d)?)?|\\d{1,2}[/.]\\d{1,2}[/.]${YEAR})(?![\\p{L}\\p{N}])`,
  'iu',
);

/** The first date with a year in a text, as a place in it. */
export function findDate(text: string): { start: number; end: number } | null {
  const found = DATE.exec(text);
  return found ? { start: found.index, end: found.index + found[0].length } : null;
}

const DAY = new RegExp(`(?<![\\p{L}\\p{N}])(?:${MONTH} \\d{1,2}|\\d{1,2} ${MONTH})(?![\\p{L}\\p{N}])`, 'iu');

/** The first day and month in a text, for lines that leave the year out. */
export function findDayAndMonth(text: string): { start: number; end: number } | null {
  const found = DAY.exec(text);
  return found ? { start: found.index, end: found.index + found[0].length } : null;
}

const NUMERIC =
  /^\d+(?:st|nd|rd|th|am|pm|h|m|d)?$|^\d{1,2}[:.h]\d{2}(?::\d{2})?(?:am|pm|h)?$|^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}$|^\d{4}-\d\d-\d\dt[\d:.+z-]+$/;

/** Words besides the date that a line may hold: a name, a section. */
const OTHER_WORDS = 3;

/** Little but a date, a time of day, an age (“3 hours ago”) or a reading time: words that introduce one, or a name beside a full date. */
export function isDateLine(head: string): boolean {
  const words = head.toLowerCase().split(/[\s,;|•·–—()[\]]+|(?<!\d):|:(?!\d)/u);
  const plain = words.map((word) => word.replace(/^[-.]+|[-.]+$/g, '')).filter((word) => word !== '');
  if (plain.length === 0 || plain.length > 24) return false;
  const number = plain.some((word) => /^\d/.test(word));
  const calendar = plain.some((word) => MONTHS.has(word) || RELATIVE.has(word) || /\d[:/.-]\d/.test(word));
  if (!number || !calendar) return false;
  const others = plain.filter((word) => !isDateWord(word)).length;
  return (
    others === 0 ||
    (others <= OTHER_WORDS && others < plain.length / 2 && !/[.!?]$/.test(head) && findDate(head) !== null)
  );
}

const isDateWord = (word: string): boolean =>
  MONTHS.has(word) || WEEKDAYS.has(word) || RELATIVE.has(word) || FRAME.has(word) || NUMERIC.test(word);

export const isMonth = (word: string): boolean => MONTHS.has(word.toLowerCase().replace(/\.$/, ''));
export const isWeekday = (word: string): boolean => WEEKDAYS.has(word.toLowerCase().replace(/\.$/, ''));

const tense = (words: readonly string[]): RegExp => new RegExp(`(?<!\\p{L})(?:${words.join('|')})(?!\\p{L})`, 'iu');
export const PUBLISHING = tense(dateWords.publishing);
export const UPDATING = tense(dateWords.updating);
