import { describe, expect, test } from 'vitest';
import { commandOf } from '../../../src/render/words/command.js';
import { differing } from '../../../src/render/words/difference.js';
import { narrowed } from '../../../src/render/words/narrow-table.js';
import { markedRuns } from '../../../src/render/words/quote.js';
import { exampleReport } from '../example-report.js';

describe('the words that differ are bold', () => {
  test.each([
    ['injured 12 people', 'All 17 people injured in the collapse', ['12']],
    ['did not attend the summit', 'who attended the summit', ['did', 'not', 'attend']],
    ['of the 9 members', 'in all 9 members', ['the']],
    ['3.5 million', '35 million', ['3.5']],
    ['the same words', 'The same words', []],
    ['had had', 'had', ['had']],
  ])('in “%s” against “%s”', (text, other, expected) => {
    const runs = differing(text, other);
    expect(runs.filter(({ bold }) => bold).map((run) => run.text)).toEqual(expected);
    expect(runs.map((run) => run.text).join('')).toBe(text);
    expect(runs.every(({ marked }) => marked)).toBe(true);
  });
});

describe('marks within a text', () => {
  test.each<[string, [number, number][], string]>([
    [
      'apart',
      [
        [0, 3],
        [8, 13],
      ],
      '[one] two [three]',
    ],
    [
      'overlapping',
      [
        [0, 5],
        [4, 7],
      ],
      '[one t][wo] three',
    ],
    ['reaching beyond the text', [[8, 99]], 'one two [three]'],
    ['beginning before it', [[-4, 3]], '[one] two three'],
    ['empty', [[3, 3]], 'one two three'],
  ])('%s', (_, ranges, expected) => {
    const runs = markedRuns('one two three', ranges);
    expect(runs.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('')).toBe(expected);
  });
});

describe('a table for the page', () => {
  const wide = (columns: number, rows: number) => ({
    head: ['Source', ...Array.from({ length: columns }, (_, index) => `S${index}`)],
    rows: Array.from({ length: rows }, (_, row) => [
      `R${row}`,
      ...Array.from({ length: columns }, (_, index) => (index === 0 ? '0.0' : '1.5')),
    ]),
  });

  test('stays as it is where it fits', () => {
    expect(narrowed(wide(4, 30))).toEqual(wide(4, 30));
  });

  test('has its rows and columns exchanged where that fits', () => {
    const { head, rows } = narrowed(wide(15, 4));
    expect(head).toEqual(['By source', 'R0', 'R1', 'R2', 'R3']);
    expect(rows).toHaveLength(15);
    expect(rows[1]).toEqual(['S1', '1.5', '1.5', '1.5', '1.5']);
  });

  test('has one value a row where nothing else fits, zeros left out', () => {
    const { head, rows } = narrowed(wide(15, 40));
    expect(head).toHaveLength(3);
    expect(rows).toHaveLength(40 * 14);
    expect(rows[0]).toEqual(['R0', 'S1', '1.5']);
  });
});

describe('the command that makes the report again', () => {
  test('names inputs, rubric and what was given', () => {
    expect(commandOf(exampleReport({ documents: 1 }))).toMatch(
      /^assay report articles\/000_\w+\.txt --rubric rubric\.yaml --title 'Tarn Bridge coverage' --case 2026-014 --date 2026-03-09$/,
    );
  });

  test('leaves out what was not given, quotes what a shell would read, and names folders of many inputs', () => {
    const command = commandOf(exampleReport({ documents: 40, case: null, date: null, title: "it's $HOME" }));
    expect(command).toBe("assay report articles --rubric rubric.yaml --title 'it'\\''s $HOME'");
  });
});
