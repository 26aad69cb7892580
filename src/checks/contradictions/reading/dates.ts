import type { Token } from '../../../article/article.js';
import { MONTHS, WEEKDAYS } from './grammar.js';

/** A date as far as it is written: "Monday, May 14, 2024", "in May 2024", "on Friday". */
export interface WrittenDate {
  /** Half-open range of token indices. */
  readonly first: number;
  readonly end: number;
  /** 0 is Sunday. */
  readonly weekday: number | null;
  /** 1 to 12. */
  readonly month: number | null;
  readonly day: number | null;
  readonly year: number | null;
}

const DAY = /^(\d{1,2})(?:st|nd|rd|th)?$/u;
const YEAR = /^(?:1\d|20)\d\d$/u;

/** All dates in a range of tokens, in reading order. */
export function writtenDates(tokens: readonly Token[], first: number, end: number): WrittenDate[] {
  const dates: WrittenDate[] = [];
  for (let i = first; i < end; ) {
    const date = canOpen(tokens[i]!) ? readDate(tokens, i, end) : null;
    if (date !== null) dates.push(date);
    i = date?.end ?? i + 1;
  }
  return dates;
}

/** A date begins with a figure, a weekday or a month; few words do, and only those are read. */
const canOpen = ({ norm }: Token): boolean =>
  WEEKDAYS.has(norm) || MONTHS.has(norm) || norm.endsWith('.') || /^\d/u.test(norm);

/** Reads parts of a date from a cursor; each part may be missing. */
class Cursor {
  constructor(
    private readonly tokens: readonly Token[],
    public at: number,
    private readonly end: number,
  ) {}

  token(ahead = 0): Token | undefined {
    return this.at + ahead < this.end ? this.tokens[this.at + ahead] : undefined;
  }

  skip(words: RegExp): void {
    while (words.test(this.token()?.norm ?? '')) this.at += 1;
  }

  take<T>(read: (token: Token) => T | null): T | null {
    const token = this.token();
    const value = token === undefined ? null : read(token);
    if (value !== null) this.at += 1;
    return value;
  }
}

const capital = ({ text }: Token): boolean => /^\p{Lu}/u.test(text);
const readWeekday = (token: Token): number | null => (capital(token) ? (WEEKDAYS.get(token.norm) ?? null) : null);
const readMonth = (token: Token): number | null =>
  capital(token) && token.pos !== 'AUX' ? (MONTHS.get(token.norm.replace(/\.$/u, '')) ?? null) : null;
const readYear = ({ norm }: Token): number | null => (YEAR.test(norm) ? Number(norm) : null);

function readDay({ norm }: Token): number | null {
  const day = Number(DAY.exec(norm)?.[1] ?? 0);
  return day >= 1 && day <= 31 ? day : null;
}

function readDate(tokens: readonly Token[], first: number, limit: number): WrittenDate | null {
  const cursor = new Cursor(tokens, first, limit);
  const weekday = cursor.take(readWeekday);
  const afterWeekday = cursor.at;
  if (weekday !== null) cursor.skip(/^(?:,|the)$/u);
  let day = dayBeforeMonth(cursor);
  const month = cursor.take(readMonth);
  if (month === null) {
    if (weekday !== null) return { first, end: afterWeekday, weekday, month: null, day: null, year: null };
    return yearAlone(tokens, first);
  }
  if (day === null) day = isRange(cursor) ? null : (cursor.take(readDay) ?? impossibleDay(cursor));
  let end = cursor.at;
  cursor.skip(/^(?:,|of|in)$/u);
  const year = cursor.take(readYear);
  if (year !== null) end = cursor.at;
  return day === null && year === null && weekday === null && !isMonthAlone(tokens, first)
    ? null
    : { first, end, weekday, month, day, year };
}

/** "March 52, 2024": two figures and a year are meant as a day, whatever the month has. */
function impossibleDay(cursor: Cursor): number | null {
  const isDay = cursor.token(1)?.norm === ',' && YEAR.test(cursor.token(2)?.norm ?? '');
  return isDay ? cursor.take(({ norm }) => (/^\d{2}$/u.test(norm) ? Number(norm) : null)) : null;
}

/** "14 May", "the 14th of May". */
function dayBeforeMonth(cursor: Cursor): number | null {
  const token = cursor.token();
  const gap = cursor.token(1)?.norm === 'of' ? 2 : 1;
  const month = cursor.token(gap);
  const day = token === undefined ? null : readDay(token);
  if (day === null || month === undefined || readMonth(month) === null) return null;
  cursor.at += gap;
  return day;
}

/** "May 14-15": two days. */
const isRange = (cursor: Cursor): boolean =>
  /^(?:[-–—/]|to|and)$/u.test(cursor.token(1)?.norm ?? '') && DAY.test(cursor.token(2)?.norm ?? '');

const isMonthAlone = (tokens: readonly Token[], at: number): boolean =>
  /^(?:in|since|until|by|last|next|this)$/u.test(tokens[at - 1]?.norm ?? '') && tokens[at]!.norm !== 'march';

function yearAlone(tokens: readonly Token[], at: number): WrittenDate | null {
  const year = /^(?:in|since|of|by|until|from)$/u.test(tokens[at - 1]?.norm ?? '') ? readYear(tokens[at]!) : null;
  return year === null ? null : { first: at, end: at + 1, weekday: null, month: null, day: null, year };
}
