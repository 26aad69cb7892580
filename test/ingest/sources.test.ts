import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatProblem } from '../../src/ingest/problem.js';
import { readDocuments } from '../../src/ingest/reading.js';
import { scratch } from './scratch.js';

async function read(files: Record<string, string>, ...names: string[]) {
  const folder = await scratch(files);
  const { documents, problems } = await readDocuments(names.map((name) => join(folder, name)));
  return {
    metadata: Object.fromEntries(documents.map(({ id, metadata }) => [id, metadata])),
    told: problems.map((problem) => formatProblem(problem).replaceAll(`${folder}/`, '')),
    lost: problems.some((problem) => problem.lost),
  };
}

const articles = { 'a.txt': 'x', 'b.txt': 'x', 'wire-1.txt': 'x', 'deep/c.txt': 'x' };

describe('sources.yaml', () => {
  test('names sources by file, by name without ending, by pattern, and in full', async () => {
    const sources = [
      '"wire-*.txt": Wire',
      'wire-1.txt: The First Wire',
      'b: { source: Desk, outlet: The Desk, byline: B, published: 2024-05-01, url: u }',
      '"**/c.txt": Deep',
    ].join('\n');
    const { metadata, told } = await read({ ...articles, 'sources.yaml': sources }, '');
    expect(metadata).toEqual({
      a: {},
      b: { source: 'Desk', outlet: 'The Desk', byline: 'B', published: '2024-05-01', url: 'u' },
      c: { source: 'Deep' },
      'wire-1': { source: 'The First Wire' },
    });
    expect(told).toEqual([]);
  });

  test('serves files that are named one by one, and the nearest counts', async () => {
    const files = { ...articles, 'sources.yaml': 'a.txt: Top\ndeep/c.txt: Top', 'deep/sources.yaml': 'c.txt: Near' };
    expect((await read(files, 'a.txt', 'sources.yaml')).metadata).toEqual({ a: { source: 'Top' } });
    expect((await read(files, '')).metadata.c).toEqual({ source: 'Near' });
  });

  test('counts before the front matter of the file, which keeps the rest', async () => {
    const files = { 'a.md': '---\ntitle: T\nsource: Own\n---\nx', 'sources.yaml': 'a.md: Desk' };
    expect((await read(files, '')).metadata).toEqual({ a: { title: 'T', source: 'Desk' } });
  });

  test.each<[what: string, sources: string, told: string[]]>([
    [
      'an unknown file',
      'a.text: A\nzzz.txt: Z',
      [
        'sources.yaml:1:1 there is no file "a.text"; did you mean "a.txt"?\n> 1 | a.text: A\n    | ^^^^^^ did you mean "a.txt"?',
        'sources.yaml:2:1 there is no file "zzz.txt"\n> 2 | zzz.txt: Z\n    | ^^^^^^^',
      ],
    ],
    ['a pattern without a match', '"x*": X', ['sources.yaml:1:1 no file fits "x*"\n> 1 | "x*": X\n    | ^^^^']],
    [
      'an unknown field',
      'a.txt: { sorce: A }',
      [
        'sources.yaml:1:10 unknown key "sorce" in a.txt; did you mean "source"?\n> 1 | a.txt: { sorce: A }\n    |          ^^^^^ did you mean "source"?',
      ],
    ],
    [
      'a number',
      'a.txt: 7',
      ['sources.yaml:1:8 a.txt: expected a text that is not empty, got 7\n> 1 | a.txt: 7\n    |        ^'],
    ],
    [
      'a list',
      '- a.txt',
      [
        'sources.yaml:1:1 the file: expected settings (lines of "key: value" below it), got a list\n> 1 | - a.txt\n    | ^^^^^^^',
      ],
    ],
    [
      'broken YAML',
      'a.txt: "A',
      ['sources.yaml:1:8 a quotation mark that is never closed; close it\n> 1 | a.txt: "A\n    |        ^ close it'],
    ],
    ['no text', '\0', ['sources.yaml: is binary (a NUL at byte offset 0), not a text; save its text as .txt in UTF-8']],
    ['nothing', '# none yet', []],
  ])('%s is told, and every article is still read', async (_, sources, told) => {
    const result = await read({ ...articles, 'sources.yaml': sources }, '');
    expect(result.told).toEqual(told);
    expect(Object.keys(result.metadata)).toEqual(['a', 'b', 'c', 'wire-1']);
    expect(result.lost).toBe(false);
  });
});
