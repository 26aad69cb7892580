import { describe, expect, test } from 'vitest';
import { byPlace, formatMistake, mistakeAt, mistakeOf } from '../../src/files/mistake.js';
import { LineTable } from '../../src/files/place.js';

/** The mistake at the brackets in a text, which are taken out. */
function marked(text: string, hint: string | null = null): string {
  const start = text.indexOf('⟦');
  const end = text.indexOf('⟧') - 1;
  const table = new LineTable(text.replace(/[⟦⟧]/g, ''));
  return formatMistake(mistakeAt(table, 'f', { start, end }, 'wrong', hint));
}

describe('a mistake is shown under its line', () => {
  test.each<[what: string, text: string, shown: string]>([
    ['on the first line', '⟦ab⟧: 1', 'f:1:1 wrong\n> 1 | ab: 1\n    | ^^ mend it'],
    ['further down', 'x\ny\n  ⟦ab⟧: 1\nz', 'f:3:3 wrong\n> 3 |   ab: 1\n    |   ^^ mend it'],
    ['on a line with two digits', `${'\n'.repeat(9)}a ⟦b⟧`, 'f:10:3 wrong\n> 10 | a b\n     |   ^ mend it'],
    ['after a tab', '\t⟦a⟧', 'f:1:2 wrong\n> 1 |  a\n    |  ^ mend it'],
    ['after wide and marked letters', '漢e\u0301⟦b⟧', 'f:1:4 wrong\n> 1 | 漢e\u0301b\n    |    ^ mend it'],
    ['of no length', 'ab⟦⟧', 'f:1:3 wrong\n> 1 | ab\n    |   ^ mend it'],
    ['over several lines', '⟦ab\ncd⟧', 'f:1:1 wrong\n> 1 | ab\n    | ^^ mend it'],
    ['on an empty line', 'a\n⟦⟧\nb', 'f:2:1 wrong\n> 2 | \n    | ^ mend it'],
    ['with Windows line ends', 'a\r\n⟦b⟧\r\n', 'f:2:1 wrong\n> 2 | b\n    | ^ mend it'],
    ['with what would move a cursor', '\u001b[1m⟦b⟧', 'f:1:5 wrong\n> 1 | \ufffd[1mb\n    |     ^ mend it'],
  ])('%s', (_, text, shown) => {
    expect(marked(text, 'mend it')).toBe(shown);
  });

  test('a long line is cut on both sides', () => {
    const [, line, carets] = marked(`${'a'.repeat(200)}⟦bcd⟧${'e'.repeat(200)}`).split('\n');
    expect(line).toBe(`> 1 | …${'a'.repeat(50)}bcd${'e'.repeat(47)}…`);
    expect(carets).toBe(`    | ${' '.repeat(51)}^^^`);
  });

  test('a mistake of the whole file has no place', () => {
    expect(formatMistake(mistakeOf('f', 'is a folder'))).toBe('f: is a folder');
  });

  test('mistakes are ordered from the top down', () => {
    const table = new LineTable('ab\nc');
    const at = (start: number, message: string) => mistakeAt(table, 'f', { start, end: start }, message);
    const sorted = [at(3, 'x'), at(1, 'b'), at(1, 'a'), at(0, 'z'), mistakeOf('f', 'w')].sort(byPlace);
    expect(sorted.map(({ message }) => message).join('')).toBe('wzabx');
  });
});
