import fc from 'fast-check';
import { expect, test } from 'vitest';
import { daysInMonth, weekdayOf } from '../../../src/checks/contradictions/reading/calendar.js';

const day = fc
  .record({
    year: fc.integer({ min: 1, max: 4000 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 31 }),
  })
  .filter(({ year, month, day: date }) => date <= daysInMonth(month, year));

test('the weekday is that of the proleptic Gregorian calendar', () => {
  fc.assert(
    fc.property(day, ({ year, month, day: date }) => {
      const reference = new Date(Date.UTC(2000, month - 1, date));
      reference.setUTCFullYear(year, month - 1, date);
      expect(weekdayOf(year, month, date)).toBe(reference.getUTCDay());
    }),
  );
});

test.each([
  [2024, 5, 14, 2],
  [1969, 7, 20, 0],
  [1900, 3, 1, 4],
  [2000, 2, 29, 2],
])('%i-%i-%i falls on weekday %i', (year, month, date, weekday) => {
  expect(weekdayOf(year, month, date)).toBe(weekday);
});

test.each([
  [2, 2023, 28],
  [2, 2024, 29],
  [2, 1900, 28],
  [2, 2000, 29],
  [2, null, 29],
  [6, null, 30],
  [12, 2023, 31],
])('month %i of %s has %i days', (month, year, days) => {
  expect(daysInMonth(month, year)).toBe(days);
});
