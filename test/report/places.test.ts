import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excerptAround } from '../../src/report/excerpt.js';
import { normalised, numbering, shortHash } from '../../src/report/ids.js';
import { lineTable } from '../../src/report/lines.js';
import { spanReader } from '../../src/report/spans.js';
import { exampleArticle, placeOf } from './example-article.js';

test.each([
  ['LF', 'one\ntwo\n\nfour', [1, 2, 4]],
  ['CR LF', 'one\r\ntwo\r\n\r\nfour', [1, 2, 4]],
  ['a lone CR', 'one\rtwo\r\rfour', [1, 2, 4]],
])('lines are counted through %s', (_, text, lines) => {
  const at = lineTable(text);
  expect(['one', 'two', 'four'].map((word) => at(text.indexOf(word) + 1))).toEqual(
    lines.map((line) => ({ line, column: 2 })),
  );
});

test('line and column lead back to the offset', () => {
  const text = fc
    .array(fc.constantFrom('a', 'é', '😀', ' ', '\n', '\r\n'), { maxLength: 60 })
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, fc.nat(60), (written, wanted) => {
      const offset = Math.min(wanted, written.length);
      const { line, column } = lineTable(written)(offset);
      const before = written.split('\n').slice(0, line - 1);
      expect(before.reduce((sum, part) => sum + part.length + 1, 0) + column - 1).toBe(offset);
    }),
  );
});

describe('the excerpt around a passage', () => {
  const article = exampleArticle({
    blocks: [{ role: 'headline', text: 'Talks go on' }, 'The first one. The second one is it. The third one.'],
  });
  const around = (quoted: string, of = article) => {
    const { start, end } = excerptAround(of, placeOf(of.document.text, quoted));
    return of.document.text.slice(start, end);
  };

  test.each([
    ['second', 'The second one is it.'],
    ['one. The second', 'The first one. The second one is it.'],
    ['Talks', 'Talks go on'],
  ])('of “%s” is “%s”', (quoted, excerpt) => {
    expect(around(quoted)).toBe(excerpt);
  });

  test('of words in no sentence is their block, and of words in no block are the words', () => {
    expect(around('second', { ...article, sentences: [] })).toBe('The first one. The second one is it. The third one.');
    expect(around('second', { ...article, sentences: [], blocks: [] })).toBe('second');
  });

  test('is cut between words where a sentence has no end', () => {
    const endless = exampleArticle({ blocks: [`${'before '.repeat(500)}here${' after'.repeat(500)}`] });
    const excerpt = around('here', endless);
    expect(excerpt.length).toBeLessThanOrEqual(804);
    expect(excerpt).toMatch(/^(before )+here( after)+$/);
  });

  test('of one endless word is the passage itself', () => {
    const endless = exampleArticle({ blocks: [`${'x'.repeat(900)}here${'y'.repeat(900)}`] });
    expect(around('here', endless)).toBe('here');
  });

  test('always holds the passage', () => {
    fc.assert(
      fc.property(fc.nat(60), fc.nat(20), (start, length) => {
        const span = { start, end: Math.min(start + length, article.document.text.length) };
        fc.pre(span.start < span.end);
        const excerpt = excerptAround(article, span);
        expect(excerpt.start).toBeLessThanOrEqual(span.start);
        expect(excerpt.end).toBeGreaterThanOrEqual(span.end);
      }),
    );
  });
});

test('a passage of another document is read there, and one of none is refused', () => {
  const spans = spanReader([
    exampleArticle({ id: 'a', blocks: ['One.'] }),
    exampleArticle({ id: 'b', blocks: ['', 'Two two.'] }),
  ]);
  expect(spans.readInContext('b', { start: 6, end: 9 }, 'copy')).toEqual({
    document: 'b',
    start: 6,
    end: 9,
    line: 3,
    column: 5,
    text: 'two',
    label: 'copy',
    excerpt: { start: 2, text: 'Two two.' },
  });
  expect(() => spans.read('c', { start: 0, end: 1 })).toThrow(
    new RangeError('a span names the document “c”, which is not in this run'),
  );
});

test('equal ids are numbered in their order', () => {
  expect(['a', 'b', 'a', 'a'].map(numbering())).toEqual(['a', 'b', 'a-2', 'a-3']);
});

test('an id is eight hex digits and depends on every part', () => {
  expect(shortHash('vague-claims/withheld-detail', 'secret')).toMatch(/^[0-9a-f]{8}$/);
  expect(shortHash('a', 'b')).not.toBe(shortHash('a', 'c'));
  expect(shortHash('a', 'b')).not.toBe(shortHash('b', 'b'));
});

test.each([
  ['The “Deal”\r\n  Is', 'the "deal" is'],
  [' it’s ', "it's"],
  ['cafe\u0301', 'caf\u00e9'],
])('the quotation %j is the same as %j', (written, plain) => {
  expect(normalised(written)).toBe(plain);
});
