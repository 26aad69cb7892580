import { describe, expect, test } from 'vitest';
import { longDate, percent, range, short, spelled } from '../../../src/render/words/numbers.js';

describe('numbers in words', () => {
  test.each([
    ['2026-03-09', '9 March 2026'],
    ['2026-12-31T10:00:00Z', '31 December 2026'],
    ['2026-13-01', '2026-13-01'],
    ['last week', 'last week'],
  ])('the date %s', (date, expected) => {
    expect(longDate(date)).toBe(expected);
  });

  test.each([
    [0, '0 %'],
    [0.001, 'under 1 %'],
    [0.456, '46 %'],
    [0.999, '99 %'],
    [1, '100 %'],
  ])('the part %f', (part, expected) => {
    expect(percent(part)).toBe(expected);
  });

  test('a range of one value is that value', () => {
    expect(range([44.2, 57.6])).toBe('44–58');
    expect(range([99.6, 100])).toBe('100');
  });

  test.each([
    ['short enough', 12, 'short enough'],
    ['one two three four', 12, 'one two…'],
    ['unbrokenlongword', 8, 'unbroke…'],
    ['😀😀😀😀', 3, '😀😀…'],
  ])('%s in %i letters', (text, most, expected) => {
    expect(short(text, most)).toBe(expected);
  });

  test('numbers are words up to twelve', () => {
    expect([0, 1, 12, 13].map(spelled)).toEqual(['no', 'one', 'twelve', '13']);
  });
});
