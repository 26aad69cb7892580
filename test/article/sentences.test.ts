import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitSentences } from '../../src/article/sentences/index.js';

const split = (text: string) =>
  splitSentences(text, { start: 0, end: text.length }).map((span) => text.slice(span.start, span.end));

test.each<[string, string[]]>([
  ['a full stop before a capital', ['The court sat at noon.', 'It rose at two.']],
  ['a question and an exclamation', ['Who paid?', 'Nobody knows!', 'The file is closed.']],
  ['a closing quotation mark', ['“We are late.”', 'The train had left.']],
  ['a bracket around a whole sentence', ['The vote was close.', '(Two members were ill.)', 'It passed.']],
  ['an ellipsis before a capital', ['She began to answer…', 'Then the line broke.']],
  ['an abbreviation before an opening word', ['He lives in the U.S.', 'He was born in Peru.']],
  ['a company before an opening word', ['She sold it to Hollis & Co.', 'They closed it.']],
  ['the pronoun at the end', ['The choice was between him and I.', 'She chose.']],
  ['a figure that opens a sentence', ['The rest drowned.', '12 people were found.']],
])('a sentence ends at %s', (_, sentences) => {
  expect(split(sentences.join(' '))).toEqual(sentences);
});

test.each([
  ['a title', 'Gov. Lena Brandt met Dr. Okoro and Lt. Gen. Paul Reyes.'],
  ['an initial', 'The painting was given by Anna K. Weber in May.'],
  ['a country in letters', 'The U.S. Senate and the U.K. Treasury agreed.'],
  ['a time of day', 'At 9 a.m. President Brandt spoke, and at 5 p.m. she left.'],
  ['a decimal', 'Prices rose 3.5 percent to $1.20 in one week.'],
  ['a month and a number', 'It opened on Dec. 12 in hall No. 4.'],
  ['a quotation that goes on', '“Is it safe?” the mayor asked.'],
  ['a name after a quoted question', '“Is it safe?” Mayor Ruiz asked.'],
  ['words left out', 'The letter says “the minister [...] agreed” and nothing more.'],
  ['a web address', 'The figures stand on www.example.org/table.html and nowhere else.'],
  ['a name with a mark', 'She works at Yahoo! in the press office.'],
])('a sentence goes on after %s', (_, sentence) => {
  expect(split(sentence)).toEqual([sentence]);
});

test('items of a list that runs on in one line are sentences', () => {
  expect(split('1. Close the dam 2. Warn the town 3. Wait')).toEqual([
    '1. Close the dam',
    '2. Warn the town',
    '3. Wait',
  ]);
  expect(split('• Close the dam • Warn the town')).toEqual(['• Close the dam', '• Warn the town']);
  expect(split('For 1. above, pay now and for 2. above, later.')).toEqual([
    'For 1. above, pay now and for 2. above, later.',
  ]);
});

test('sentences lie in order, do not touch white space at their edges, and leave no letter out', () => {
  const piece = fc.constantFrom(
    'The',
    'mayor',
    'said',
    'U.S.',
    'Dr.',
    'a.m.',
    '.',
    '?',
    '!',
    '…',
    '”',
    '“',
    '"',
    ' ',
    '  ',
    '\n',
    '12',
    '3.5',
    'I',
    '1.',
    '2.',
    '(',
    ')',
    '—',
    'é',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), fc.nat(5), (pieces, lead) => {
      const text = ' '.repeat(lead) + pieces.join('');
      const spans = splitSentences(text, { start: 0, end: text.length });
      let covered = '';
      let at = 0;
      for (const { start, end } of spans) {
        expect(start).toBeGreaterThanOrEqual(at);
        expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
        covered += text.slice(start, end);
        at = end;
      }
      expect(covered.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
    }),
  );
});
