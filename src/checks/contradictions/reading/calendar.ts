/** Days of the months of a common year. */
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Number of days of a month (1 to 12) in the proleptic Gregorian calendar; February has 29 where the year is not known. */
export function daysInMonth(month: number, year: number | null): number {
  return month === 2 && (year === null || isLeap(year)) ? 29 : DAYS[month - 1]!;
}

/**
 * Day of the week in the proleptic Gregorian calendar, 0 for Sunday.
 * Source: Sakamoto's method (Tomohiko Sakamoto, comp.lang.c, 1992).
 * @param year 1 or later
 */
export function weekdayOf(year: number, month: number, day: number): number {
  const offset = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4][month - 1]!;
  const shifted = month < 3 ? year - 1 : year;
  return (shifted + Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400) + offset + day) % 7;
}
