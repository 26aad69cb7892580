import { expect, test } from 'vitest';
import { writtenDates } from '../../../src/checks/contradictions/reading/dates.js';
import { read } from './reading.js';

test.each([
  ['They met on Monday, May 14, 2024, in Lima.', { weekday: 1, month: 5, day: 14, year: 2024 }],
  ['They met on Monday 14 May 2024.', { weekday: 1, month: 5, day: 14, year: 2024 }],
  ['They met on Sunday the 4th of July, 2023.', { weekday: 0, month: 7, day: 4, year: 2023 }],
  ['They met on Sept. 30.', { weekday: null, month: 9, day: 30, year: null }],
  ['They met in May 2024.', { weekday: null, month: 5, day: null, year: 2024 }],
  ['They met on Friday.', { weekday: 5, month: null, day: null, year: null }],
  ['They met in 1998.', { weekday: null, month: null, day: null, year: 1998 }],
])('%s is dated', (text, expected) => {
  const { tokens } = read(text);
  expect(writtenDates(tokens, 0, tokens.length)).toEqual([expect.objectContaining(expected)]);
});

test.each(['They may meet 14 people.', 'The march drew 200 people.', 'They counted 2024 votes.', 'Nobody met.'])(
  '%s has no date',
  (text) => {
    const { tokens } = read(text);
    expect(writtenDates(tokens, 0, tokens.length)).toEqual([]);
  },
);

test('a range of days is no day', () => {
  const { tokens } = read('They met on Friday, June 7-9, 2024.');
  expect(writtenDates(tokens, 0, tokens.length).every(({ day }) => day === null)).toBe(true);
});
