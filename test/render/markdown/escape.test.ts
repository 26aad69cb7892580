import { describe, expect, test } from 'vitest';
import { escaped } from '../../../src/render/markdown/escape.js';
import { rich } from '../../../src/render/markdown/rich.js';

describe('text in Markdown is text', () => {
  test.each([
    ['emphasis', '*a* _b_ ~c~ `d`', '\\*a\\* \\_b\\_ \\~\u2060c\\~ \\`d\\`'],
    ['links and pictures', '![a](b) [c]: d', '!\\[a\\](b) \\[c\\]: d'],
    ['markup and entities', '<b> &amp; <!-- x', '\\<b\\> \\&amp; \\<!-- x'],
    ['cells of a table', 'a | b', 'a \\| b'],
    ['headings, lists and rules at the beginning', '# a', '\\# a'],
    ['a dash at the beginning', '- a', '\\- a'],
    ['a number at the beginning', '12. a', '12\\. a'],
    ['a number elsewhere', 'a 12. b', 'a 12. b'],
    ['line ends', 'a\n\n# b\r\n\tc', 'a \\# b c'],
    ['formulas', 'from $5 to $9', 'from \\$5 to \\$9'],
    ['mentions', '@editor', '@\u2060editor'],
    ['mail addresses', 'ed@example.org', 'ed@\u2060example.org'],
    ['issues', 'see #12 and GH-7', 'see \\#\u206012 and GH-\u20607'],
    ['addresses', 'https://example.org www.example.org', 'https:\u2060//example.org www\u2060.example.org'],
    ['emoji codes', ':smile:', ':\u2060smile:'],
    ['times and ratios', 'at 10:30, 3:1', 'at 10:30, 3:1'],
    ['marks of direction', '\u202eabc\u202c', 'abc'],
    ['backslashes', '\\', '\\\\'],
  ])('%s', (_, text, expected) => {
    expect(escaped(text)).toBe(expected);
  });
});

describe('bold words', () => {
  const bold = (text: string) => ({ text, bold: true });
  test.each([
    ['stand in asterisks', ['a ', bold('b'), ' c'], 'a **b** c'],
    ['leave their spaces outside', [bold('A: '), 'b'], '**A:** b'],
    ['stand in an element where asterisks would not close', [bold('“a”'), 'b'], '<b>“a”</b>b'],
    ['are one where they touch', [bold('a'), { text: 'b', marked: true }], '**ab**'],
    ['begin nothing within a line', ['a ', bold('b'), '- c'], 'a **b**- c'],
  ] as const)('%s', (_, words, expected) => {
    expect(rich(words)).toBe(expected);
  });
});
