import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Document } from '../../src/ingest/document.js';
import { formatProblem, type Problem } from '../../src/ingest/problem.js';
import { readRows } from '../../src/ingest/rows.js';

async function all(...chunks: (string | Uint8Array)[]): Promise<(Document | Problem)[]> {
  const rows = [];
  for await (const row of readRows(Readable.from(chunks.map((chunk) => Buffer.from(chunk as string))))) rows.push(row);
  return rows;
}

const told = (row: Document | Problem): string => ('text' in row ? `${row.id}: ${row.text}` : formatProblem(row));

describe('rows', () => {
  test('a row keeps its text exactly as given, and its fields as metadata', async () => {
    const text = '\ufeff Zwei\r\nZeilen\u2028 e\u0301 \ud800 ';
    const row = {
      id: 'r',
      text,
      title: 'T',
      byline: null,
      outlet: '',
      source: 'S',
      published: '2024-01-02',
      url: 'u',
      n: 1,
    };
    const [document] = await all(JSON.stringify(row));
    expect(document).toEqual({
      id: 'r',
      path: null,
      format: 'text',
      text,
      sha256: createHash('sha256').update(text).digest('hex'),
      metadata: { title: 'T', source: 'S', published: '2024-01-02', url: 'u' },
      bodyStart: 0,
    });
  });

  test('a bad line is told with its number, and the rest goes on', async () => {
    const rows = await all(
      '\ufeff{"id":"a","text":"x"}\n\n{"id":\n[1]\n{"id":"b"}\r\n{"id":"c","content":"x"}\n',
      '{"id":"d","text":7}\n{"id":"e","text":" "}\n{"id":{},"text":"x"}\n{"text":"x","title":[]}\n{"text":"x"}\n{"id":3,"text":"y"}',
    );
    expect(rows.map(told)).toEqual([
      'a: x',
      expect.stringMatching(/^standard input:3:1 the row is no JSON \(.+\); write {"id": …, "text": …}$/),
      'standard input:4:1 the row is no JSON object; write {"id": …, "text": …}',
      'standard input:5:1 the row has no "text"',
      'standard input:6:1 the row has no "text"; rename "content"',
      'standard input:7:1 "text" must be a string',
      'standard input:8:1 the row "e" has no text in "text"',
      'standard input:9:1 "id" must be a string',
      'standard input:10:1 "title" must be a string, or left out',
      'line-11: x',
      '3: y',
    ]);
  });

  test('encodings other than UTF-8 are named', async () => {
    const utf16 = Buffer.from('\ufeff{"id":"a","text":"x"}', 'utf16le');
    expect((await all(utf16)).map(told)).toEqual(['standard input:1:1 is in UTF-16; rows must be in UTF-8']);
    const latin1 = Buffer.from('{"id":"a","text":"caf\xe9"}\n{"id":"b","text":"x"}', 'latin1');
    expect((await all(latin1)).map(told)).toEqual([
      'standard input:1:1 the row is not valid UTF-8; save the file as UTF-8',
      'b: x',
    ]);
  });

  test('a stream that breaks off is told after what was read', async () => {
    const broken = new Readable({
      read() {
        this.push('{"id":"a","text":"x"}\n');
        this.destroy(Object.assign(new Error('gone'), { code: 'EIO' }));
      },
    });
    const rows = [];
    for await (const row of readRows(broken)) rows.push(told(row));
    expect(rows.at(-1)).toBe(
      `standard input: cannot be read: the disk reports an error; copy it elsewhere and try again, after line ${rows.length - 1}`,
    );
  });

  test('lines of any length come out whole, however the stream is cut', async () => {
    const texts = fc.array(
      fc.string({ minLength: 1, unit: 'grapheme' }).filter((text) => text.trim() !== ''),
      { maxLength: 8 },
    );
    await fc.assert(
      fc.asyncProperty(texts, fc.integer({ min: 1, max: 40 }), async (given, size) => {
        const bytes = Buffer.from(given.map((text, index) => JSON.stringify({ id: `${index}`, text })).join('\n'));
        const chunks = [];
        for (let at = 0; at < bytes.length; at += size) chunks.push(bytes.subarray(at, at + size));
        const rows = await all(...chunks);
        expect(rows.map((row) => ('text' in row ? row.text : row))).toEqual(given);
      }),
      { numRuns: 200 },
    );
  });

  test('the stream is read no faster than the rows are taken', async () => {
    let made = 0;
    const endless = new Readable({
      read() {
        made += 1;
        this.push(`${JSON.stringify({ id: `${made}`, text: 'x'.repeat(1000) })}\n`);
      },
    });
    let taken = 0;
    for await (const _ of readRows(endless)) {
      taken += 1;
      if (taken === 500) break;
    }
    expect(made - taken).toBeLessThan(200);
  });

  test('a line larger than the limit is told and dropped, and memory holds no more than the limit', async () => {
    const megabyte = Buffer.alloc(1024 * 1024, 'x');
    const chunks = function* () {
      yield '{"id":"a","text":"x"}\n';
      for (let count = 0; count < 80; count++) yield megabyte;
      yield '\n{"id":"b","text":"y"}\n';
    };
    const rows = [];
    for await (const row of readRows(Readable.from(chunks()))) rows.push(told(row));
    expect(rows).toEqual(['a: x', 'standard input:2:1 is larger than 64 MB; split it', 'b: y']);
  });
});
