import { describe, expect, test } from 'vitest';
import { applyCaps } from '../../src/score/caps.js';
import { holds, parseCondition } from '../../src/score/condition.js';
import { measuresOf } from '../../src/score/measures.js';
import { CHECKS } from './arbitrary.js';

const MEASURES = measuresOf(CHECKS);
const VALUES = new Map([
  ['words', 300],
  ['statements', 0],
  ['first.score', 39.5],
  ['second/three.hits', 2],
]);

test('every fact, check and signal has its measures', () => {
  expect(MEASURES).toContain('statements.unnamed');
  expect(MEASURES).toContain('second.findings');
  for (const measure of ['hits', 'rate', 'score', 'findings']) expect(MEASURES).toContain(`third/six.${measure}`);
});

test.each([
  ['statements == 0', true],
  ['statements != 0', false],
  ['words > 300', false],
  ['words >= 300', true],
  ['words < 300.5', true],
  ['words<=299', false],
  ['words > -1', true],
  ['first.score < 40 and second/three.hits >= 2', true],
  ['first.score < 40 and second/three.hits >= 3', false],
  ['second/three.hits >= 3 or statements == 0', true],
  ['statements == 0 or words > 999 and words > 999', true],
  ['words > 999 and words > 999 or statements == 0', true],
])('“%s” is %s', (text, expected) => {
  const parsed = parseCondition(text, MEASURES);
  expect('ok' in parsed && holds(parsed.ok, VALUES)).toBe(expected);
});

test.each(['third.score < 50', 'third.score >= 0', 'third.score != 5'])(
  'a measure without a value makes “%s” false',
  (text) => {
    const parsed = parseCondition(text, MEASURES);
    expect('ok' in parsed && holds(parsed.ok, VALUES)).toBe(false);
  },
);

test.each([
  ['', 'expected a measure, such as “statements”', 0, 0],
  ['statments == 0', 'unknown measure “statments”', 0, 9],
  ['words > 3 and', 'expected a measure, such as “statements”', 13, 0],
  ['words = 3', 'expected one of == != <= >= < > after “words”', 6, 1],
  ['words => 3', 'expected one of == != <= >= < > after “words”', 6, 2],
  ['words', 'expected one of == != <= >= < > after “words”', 5, 0],
  ['words > many', 'expected a number after “>”', 8, 4],
  ['words > 3 words < 9', 'expected “and” or “or”, not “words”', 10, 5],
  ['words > 3 and not == 1', 'unknown measure “not”', 14, 3],
])('the mistake in “%s” is found where it stands', (text, error, at, length) => {
  expect(parseCondition(text, MEASURES)).toEqual({ error, at, length });
});

describe('caps', () => {
  const cap = (id: string, when: string, limit: number) => ({ id, when, limit, reason: `because of ${id}` });
  const ALWAYS = 'words > 0';
  const taken = (score: number | null, ...caps: ReturnType<typeof cap>[]) =>
    applyCaps(score, caps, MEASURES, VALUES).map(({ id, applied, points }) => [id, applied, points]);

  test('the lowest limit whose condition holds wins, and the first among equals', () => {
    expect(
      taken(
        72.4,
        cap('never', 'words == 0', 10),
        cap('high', ALWAYS, 60),
        cap('low', ALWAYS, 40),
        cap('same', ALWAYS, 40),
      ),
    ).toEqual([
      ['never', false, 0],
      ['high', false, 0],
      ['low', true, 32.4],
      ['same', false, 0],
    ]);
  });

  test.each([[39.9], [40], [null]])('a limit of 40 takes nothing from %s', (score) => {
    expect(taken(score, cap('low', ALWAYS, 40))).toEqual([['low', false, 0]]);
  });

  test('a condition that cannot be read names its cap and the mistake', () => {
    expect(() => taken(50, cap('odd', 'wrds > 1', 40))).toThrow(
      new RangeError('cap “odd”: unknown measure “wrds” (at 0 of “wrds > 1”)'),
    );
  });
});
