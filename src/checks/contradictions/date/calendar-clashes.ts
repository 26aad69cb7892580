import type { Token } from '../../../article/article.js';
import { daysInMonth, weekdayOf } from '../reading/calendar.js';
import type { TokenRange } from '../reading/clause.js';
import { type WrittenDate, writtenDates } from '../reading/dates.js';

/** A date that the calendar does not have. */
export interface CalendarClash extends TokenRange {
  readonly message: string;
}

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** The Gregorian calendar holds in Britain and its colonies from late in 1752; older dates are left alone. */
const FIRST_YEAR = 1753;

/**
 * Weekdays that do not belong to their date, and days that their month does not have.
 * @param published year of publication: a date without a year is in that year, the one before it or the one after
 */
export function calendarClashes(
  tokens: readonly Token[],
  { first, end }: TokenRange,
  published: number | null,
): CalendarClash[] {
  return writtenDates(tokens, first, end).flatMap((date) => {
    const message = date.day === null || date.month === null ? null : clashOf(date, date.month, date.day, published);
    return message === null ? [] : [{ first: date.first, end: date.end, message }];
  });
}

function clashOf({ weekday, year }: WrittenDate, month: number, day: number, published: number | null): string | null {
  if (year !== null && year < FIRST_YEAR) return null;
  if (day > daysInMonth(month, year))
    return `${MONTHS[month - 1]}${year === null ? '' : ` ${year}`} has ${daysInMonth(month, year)} days.`;
  if (weekday === null) return null;
  if (year !== null) {
    const actual = weekdayOf(year, month, day);
    return actual === weekday
      ? null
      : `${MONTHS[month - 1]} ${day}, ${year}, falls on a ${WEEKDAYS[actual]}, not on a ${WEEKDAYS[weekday]}.`;
  }
  const years = published === null ? [] : [published - 1, published, published + 1];
  return years.length === 0 || years.some((one) => weekdayOf(one, month, day) === weekday)
    ? null
    : `${MONTHS[month - 1]} ${day} is no ${WEEKDAYS[weekday]} in ${years.join(', ')}, the years around the publication.`;
}

/** "From 1998 to 1989": the end stands before the start. */
export function reversedSpans(tokens: readonly Token[], { first, end }: TokenRange): CalendarClash[] {
  const found: CalendarClash[] = [];
  for (let i = first; i + 3 < end; i += 1) {
    const opening = tokens[i]!.norm;
    if (opening !== 'from' && opening !== 'between') continue;
    const [from, link, to] = tokens.slice(i + 1, i + 4).map(({ norm }) => norm);
    const ranged = opening === 'from' ? /^(?:to|until|through)$/u.test(link!) : link === 'and';
    if (!ranged || !YEAR.test(from!) || !YEAR.test(to!) || /^(?:bc|bce)\b/iu.test(tokens[i + 4]?.norm ?? '')) continue;
    if (Number(from) > Number(to))
      found.push({ first: i, end: i + 4, message: `The period ends (${to}) before it begins (${from}).` });
  }
  return found;
}

const YEAR = /^(?:1[1-9]|20)\d\d$/u;
