import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Document } from '../../src/ingest/document.js';
import { withUniqueIds } from '../../src/ingest/unique-ids.js';

const document = (id: string, path: string | null): Document => ({
  id,
  path,
  format: 'text',
  text: 'x',
  sha256: '',
  metadata: {},
  bodyStart: 0,
});

const ids = (...documents: Document[]) => withUniqueIds(documents).documents.map(({ id, path }) => `${id} < ${path}`);

describe('unique ids', () => {
  test.each<[what: string, given: [id: string, path: string | null][], expected: string[]]>([
    [
      'different ids stay',
      [
        ['b', 'b.txt'],
        ['a', 'a.txt'],
      ],
      ['a < a.txt', 'b < b.txt'],
    ],
    [
      'folders tell files apart',
      [
        ['a', 'x/a.txt'],
        ['a', 'y/a.txt'],
      ],
      ['x/a < x/a.txt', 'y/a < y/a.txt'],
    ],
    [
      'as many folders as it takes',
      [
        ['a', 'x/z/a.txt'],
        ['a', 'y/z/a.txt'],
      ],
      ['x/z/a < x/z/a.txt', 'y/z/a < y/z/a.txt'],
    ],
    [
      'endings tell files apart',
      [
        ['a', 'x/a.txt'],
        ['a', 'x/a.md'],
      ],
      ['a.md < x/a.md', 'a.txt < x/a.txt'],
    ],
    [
      'rows keep theirs before files',
      [
        ['a', 'a.txt'],
        ['a', null],
      ],
      ['a < null', 'a#2 < a.txt'],
    ],
    [
      'rows are numbered',
      [
        ['a', 'r.ndjson'],
        ['a', 'r.ndjson'],
        ['a#2', 'r.ndjson'],
        ['a', 'r.ndjson'],
      ],
      ['a < r.ndjson', 'a#2 < r.ndjson', 'a#3 < r.ndjson', 'a#4 < r.ndjson'],
    ],
  ])('%s', (_, given, expected) => {
    expect(ids(...given.map(([id, path]) => document(id, path)))).toEqual(expected);
  });

  test('rows with one id are told', () => {
    const { problems } = withUniqueIds([document('a', null), document('a', null), document('b', null)]);
    expect(problems).toEqual([
      {
        kind: 'duplicate',
        path: null,
        message: '2 rows have the id "a"; they are told apart as #2, #3, …',
        lost: false,
      },
    ]);
  });

  test('whatever the inputs, no id is given twice, none is lost, and their order makes no difference', () => {
    const name = fc.constantFrom('a', 'b', 'a#2', 'x/a');
    const path = fc.constantFrom('x/a.txt', 'y/a.txt', 'y/a.md', 'x/a/a.txt', 'b.txt');
    const files = fc.uniqueArray(
      path.map((one) => document(one.split('/').at(-1)!.split('.')[0]!, one)),
      { selector: (one) => one.path },
    );
    const rows = fc.array(
      name.map((id) => document(id, null)),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(files, rows, (some, more) => {
        const result = withUniqueIds([...some, ...more]).documents;
        expect(new Set(result.map(({ id }) => id)).size).toBe(some.length + more.length);
        expect(withUniqueIds([...more, ...[...some].reverse()]).documents).toEqual(result);
      }),
    );
  });
});
