import { expect, test } from 'vitest';
import { dayOf } from '../../../src/checks/duplication/overlap/dates.js';

test.each([
  ['2024-03-04', 20240304],
  ['2024-03-04T23:10:00Z', 20240304],
  ['March 4, 2024', 20240304],
  ['4 March 2024', 20240304],
  ['Monday, 4th Mar. 2024', 20240304],
  ['10:35 a.m., March 4, 2024', 20240304],
  ['March 4', null],
  ['spring 2024', null],
  [null, null],
])('%s is the day %s', (published, day) => {
  expect(dayOf(published)).toBe(day);
});
