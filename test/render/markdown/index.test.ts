import { describe, expect, test } from 'vitest';
import { renderMarkdown } from '../../../src/render/markdown/index.js';
import { exampleReport } from '../example-report.js';
import { hostileReport } from '../html/hostile-report.js';

describe('the summary', () => {
  const text = renderMarkdown(exampleReport({ case: '2026-014' }));

  test('is the same every time', () => {
    expect(renderMarkdown(exampleReport({ case: '2026-014' }))).toBe(text);
  });

  test('ranks the sources in a table with as many cells in every row', () => {
    const rows = text.split('\n').filter((line) => line.startsWith('|'));
    expect(rows).toHaveLength(6);
    expect(new Set(rows.map((row) => row.split(/(?<!\\)\|/).length)).size).toBe(1);
    expect(rows[2]).toMatch(/^\| 1 \| Northgate Wire \| Council closes Tarn Bridge/);
  });

  test('says what to check first, with quote and place', () => {
    const first = text.slice(text.indexOf('## Check these first'));
    expect(first).toMatch(/\n1\. \*\*\S/);
    expect(first).toMatch(/\n {3}> .*\*\*.*\*\*/);
    expect(first).toMatch(/line \d+, column \d+/);
  });

  test('says what the score does not say', () => {
    expect(text).toContain('## What the score does not say');
  });
});

test.each([
  ['no document', exampleReport({ documents: 0, sources: 0 }), '# No article could be read'],
  ['one document', exampleReport({ documents: 1 }), '| 1 | Northgate Wire |'],
  ['several documents of a source', exampleReport({ documents: 12, sources: 3 }), '| 4 articles, '],
  ['many sources', exampleReport({ documents: 30, sources: 30 }), '10 more sources in the report.'],
  ['documents without a score', exampleReport({ documents: 2, unscored: 1 }), '## Not scored'],
  ['documents without a finding', exampleReport({ findings: false }), ':** nothing'],
])('%s', (_, report, expected) => {
  expect(renderMarkdown(report)).toContain(expected);
});

test('text from articles becomes no markup, link or mention', () => {
  const text = renderMarkdown(hostileReport());
  const elements = text.match(/(?<!\\)<[^>]*>/g) ?? [];
  expect(elements.filter((element) => !/^<\/?b>$/.test(element))).toEqual([]);
  expect(text).not.toMatch(/(?!\n)\p{Cc}|[\u202a-\u202e\u2066-\u2069\u2028\u2029]|(?<!\\)\[|@\w|#\d/u);
});
