import { expect, test } from 'vitest';
import { fits } from '../../src/ingest/wildcard.js';

test.each<[pattern: string, path: string, expected: boolean]>([
  ['*.txt', 'a.txt', true],
  ['*.txt', 'b/a.txt', false],
  ['**.txt', 'b/a.txt', true],
  ['**/a.txt', 'b/c/a.txt', true],
  ['b/*', 'b/a.txt', true],
  ['b/*', 'b/c/a.txt', false],
  ['a?.txt', 'ab.txt', true],
  ['a?.txt', 'a/.txt', false],
  ['a?.txt', 'a😀.txt', true],
  ['a*b*c', 'a-b-b-c', true],
  ['a*b*c', 'a-c-b', false],
  ['a.txt', 'axtxt', false],
  ['*', '', true],
  ['', 'a', false],
])('%s and %s: %s', (pattern, path, expected) => {
  expect(fits(pattern, path)).toBe(expected);
});

test('a pattern made to be slow takes no longer than its length', () => {
  expect(fits(`${'*a'.repeat(200)}b`, 'a'.repeat(2000))).toBe(false);
});
