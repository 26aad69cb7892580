import { createHash } from 'node:crypto';
import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { formatProblem } from '../../src/ingest/problem.js';
import { readDocuments } from '../../src/ingest/reading.js';
import { scratch, utf16 } from './scratch.js';

/** The problems of reading paths below a folder, a line each, with the folder taken out. */
async function told(folder: string, ...names: string[]): Promise<string[]> {
  const { problems } = await readDocuments(names.map((name) => join(folder, name)));
  return problems.map((problem) => formatProblem(problem).replaceAll(`${folder}/`, '').replaceAll(folder, '.'));
}

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);

describe('every bad input says where, what and how to mend it', () => {
  test.each<[what: string, name: string, content: string | Uint8Array, message: string]>([
    ['an empty file', 'a.txt', '', 'a.txt: is empty; put the article’s text in it'],
    ['a blank file', 'a.txt', ' \n\t\r\n', 'a.txt: has only blank lines; put the article’s text in it'],
    ['front matter alone', 'a.md', '---\ntitle: T\n---\n\n', 'a.md: has front matter and no text below it'],
    ['a PDF', 'a.txt', '%PDF-1.7\n…', 'a.txt: is a PDF, not a text; save its text as .txt'],
    [
      'a PNG',
      'a.txt',
      bytes(0x89, 0x50, 0x4e, 0x47, 13, 10),
      'a.txt: is a PNG image, not a text; it has no text to read',
    ],
    [
      'a Word file',
      'a.txt',
      bytes(0x50, 0x4b, 3, 4, 20, 0),
      'a.txt: is a ZIP archive, or a Word or OpenDocument file, not a text; unpack it, or save its text as .txt',
    ],
    [
      'a NUL byte',
      'a.txt',
      'Some words\nand more\0of them',
      'a.txt: is binary (a NUL at byte offset 19), not a text; save its text as .txt in UTF-8',
    ],
    [
      'UTF-16 without a mark',
      'a.txt',
      utf16('Output fell.', 'little').subarray(2),
      'a.txt: looks like UTF-16 without a byte order mark; save it as UTF-8',
    ],
    [
      'Windows-1252',
      'a.txt',
      Buffer.from('One\nThe caf\xe9 closed', 'latin1'),
      'a.txt: is not valid UTF-8: byte 0xE9 at line 2, column 8 (byte offset 11; “é” in Windows-1252); save it as UTF-8',
    ],
    [
      'a sequence cut off at the end',
      'a.txt',
      Buffer.from('The café').subarray(0, -1),
      'a.txt: is not valid UTF-8: byte 0xC3 at line 1, column 8 (byte offset 7); save it as UTF-8',
    ],
    ['UTF-32', 'a.txt', bytes(0xff, 0xfe, 0, 0, 65, 0, 0, 0), 'a.txt: is in UTF-32; save it as UTF-8'],
    [
      'another ending',
      'a.html',
      '<p>Hello</p>',
      'a.html: is no format that is read (.txt, .md, .markdown, .ndjson or .jsonl); save the article as .txt',
    ],
    ['no rows', 'a.ndjson', '\n', 'a.ndjson: has no rows'],
  ])('%s', async (_, name, content, message) => {
    const folder = await scratch({ [name]: content, 'good.txt': 'The ministry said so.' });
    const reading = await readDocuments([join(folder, name), join(folder, 'good.txt')]);
    expect(reading.problems.map((problem) => formatProblem(problem).replace(`${folder}/`, ''))).toEqual([message]);
    expect(reading.problems[0]!.lost).toBe(true);
    expect(reading.documents.map(({ id }) => id)).toEqual(['good']);
  });

  test.each<[what: string, files: Record<string, string | null>, name: string, message: string]>([
    ['a slip in a name', { 'story.txt': 'x' }, 'stroy.txt', 'stroy.txt: does not exist; did you mean "./story.txt"?'],
    ['a name like no other', { 'story.txt': 'x' }, 'q', 'q: does not exist; check the name'],
    [
      'a folder that is not there',
      { 'b.txt': 'x' },
      'zzz/b.txt',
      'zzz/b.txt: does not exist: there is no folder "./zzz"',
    ],
    ['a slip in a folder', { 'wire/b.txt': 'x' }, 'wrie/b.txt', 'wrie/b.txt: does not exist; did you mean "./wire"?'],
    [
      'a file taken for a folder',
      { 'b.txt': 'x' },
      'b.txt/c',
      'b.txt/c: cannot be read: a part of its path is a file, not a folder',
    ],
    ['a name too long', {}, 'n'.repeat(300), `${'n'.repeat(300)}: cannot be read: its name is too long`],
    [
      'an empty folder',
      { sub: null },
      '',
      '.: holds no article (.txt, .md, .markdown, .ndjson or .jsonl); it has no files',
    ],
    [
      'a folder of other files',
      { 'a.html': 'x', 'b/c.docx': 'x' },
      '',
      '.: holds no article (.txt, .md, .markdown, .ndjson or .jsonl), only .docx and .html; save the articles as .txt',
    ],
    ['a glob without a match', { 'a.txt': 'x' }, '*.md', '*.md: matches no file; check the pattern'],
    ['a glob of other files', { 'a.html': 'x' }, '*', '*: matches no article, only other files'],
  ])('%s', async (_, files, name, message) => {
    const folder = await scratch(files);
    const expected = message.replaceAll('"./', '"');
    expect(await told(folder, name)).toEqual([expected]);
  });

  test('a link to nowhere, named and within a folder', async () => {
    const folder = await scratch({ 'a.txt': 'x' });
    await symlink('gone.txt', join(folder, 'b.txt'));
    const message = 'b.txt: is a link to "gone.txt", which does not exist; mend or remove the link';
    expect(await told(folder, 'b.txt')).toEqual([message]);
    expect(await told(folder, '')).toEqual([message]);
  });

  test('a file larger than the limit is named and not read', async () => {
    const folder = await scratch({ 'a.txt': new Uint8Array(64 * 1024 * 1024 + 1) });
    expect(await told(folder, 'a.txt')).toEqual(['a.txt: is larger than 64 MB; split it']);
  });

  test('a file named twice is read once, and said to be', async () => {
    const folder = await scratch({ 'a.txt': 'x' });
    await symlink('a.txt', join(folder, 'b.txt'));
    expect(await told(folder, 'a.txt', 'a.txt')).toEqual(['a.txt: is named twice; it is read once']);
    expect(await told(folder, 'b.txt', 'a.txt')).toEqual(['b.txt: is the same file as a.txt; it is read once']);
    const { documents, problems } = await readDocuments([folder, join(folder, 'a.txt')]);
    expect(documents.map(({ id }) => id)).toEqual(['a']);
    expect(problems.every((problem) => !problem.lost)).toBe(true);
  });
});

describe('what is read', () => {
  test('UTF-8 keeps its line ends and loses its byte order mark', async () => {
    const folder = await scratch({ 'a.txt': '\ufeffOne.\r\n\r\nTwo. ' });
    const { documents } = await readDocuments([join(folder, 'a.txt')]);
    expect(documents[0]).toMatchObject({ id: 'a', path: `${folder}/a.txt`, format: 'text', text: 'One.\r\n\r\nTwo. ' });
    expect(documents[0]!.sha256).toBe(createHash('sha256').update('\ufeffOne.\r\n\r\nTwo. ').digest('hex'));
  });

  test.each(['little', 'big'] as const)('UTF-16 with a mark, %s end first', async (order) => {
    const folder = await scratch({ 'a.txt': utf16('Der Präsident “said” 😀', order) });
    const { documents } = await readDocuments([join(folder, 'a.txt')]);
    expect(documents[0]!.text).toBe('Der Präsident “said” 😀');
  });

  test('a folder gives its articles and those of its folders, hidden ones left out, by id', async () => {
    const folder = await scratch({
      'b.txt': 'x',
      'a/c.md': 'x',
      'Z.TXT': 'x',
      '.hidden.txt': 'x',
      'node_modules/d.txt': 'x',
      'e.html': 'x',
    });
    await symlink('..', join(folder, 'a', 'loop'));
    const { documents, problems } = await readDocuments([folder]);
    expect(documents.map(({ id, format }) => `${id} ${format}`)).toEqual(['Z text', 'b text', 'c markdown']);
    expect(problems).toEqual([]);
  });

  test('a glob gives what fits, and the articles of folders that fit', async () => {
    const folder = await scratch({ 'a.txt': 'x', 'b.txt': 'x', 'c.html': 'x', 'ab/d.txt': 'x' });
    const { documents, problems } = await readDocuments([join(folder, 'a*')]);
    expect(documents.map(({ id }) => id)).toEqual(['a', 'd']);
    expect(problems).toEqual([]);
  });

  test('a file whose name looks like a glob is that file', async () => {
    const folder = await scratch({ 'a[1].txt': 'x' });
    const { documents } = await readDocuments([join(folder, 'a[1].txt')]);
    expect(documents.map(({ id }) => id)).toEqual(['a[1]']);
  });

  test('standard input is one article, or rows', async () => {
    const article = await readDocuments(['-'], { standardInput: Readable.from(['The min', 'istry said so.']) });
    expect(article.documents[0]).toMatchObject({
      id: 'stdin',
      path: null,
      text: 'The ministry said so.',
      bodyStart: 0,
    });
    const rows = await readDocuments(['-'], {
      standardInput: Readable.from(['{"id":"b","text":"x"}\n{"id":"a","text":"y"}']),
      standardFormat: 'ndjson',
    });
    expect(rows.documents.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  test('the order of the paths makes no difference', async () => {
    const folder = await scratch({
      'w/story.txt': '1',
      'd/story.txt': '2',
      'd/story.md': '3',
      'x.txt': '4',
      'y.txt': '',
    });
    const paths = ['w', 'd', 'x.txt', 'y.txt'].map((name) => join(folder, name));
    const one = await readDocuments(paths);
    expect(await readDocuments([...paths].reverse())).toEqual(one);
    expect(one.documents.map(({ id }) => id)).toEqual(['d/story.md', 'd/story.txt', 'w/story.txt', 'x']);
  });
});
