import { existsSync, readdirSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/report/report.js';
import { validateReport } from '../../src/report/schema.js';
import { scratch } from '../ingest/scratch.js';
import { sourced, unsourced } from './articles.js';
import { assay, start } from './run.js';

const articles = { 'in/a.txt': sourced, 'in/b.txt': unsourced, 'in/sources.yaml': 'a.txt: Coastal Wire\n' };

describe('usage', () => {
  test.each<[args: string, message: string]>([
    ['', 'Usage: assay [options] [command]'],
    ['repotr in', "error: unknown command 'repotr'\n(Did you mean report?)"],
    ['report', "error: missing required argument 'path'"],
    ['score in --fromat json', "error: unknown option '--fromat'\n(Did you mean --format?)"],
    ['score in --format jsn', '"jsn" is not known. Did you mean "json"?'],
    ['score in --format x', '"x" is not known. Choose table, json or ndjson.'],
    ['report in --format pdf,pgn', '"pgn" is not known. Did you mean "png"?'],
    ['report in --paper a4', '"a4" is not known. Did you mean "A4"?'],
    ['report in --date 2024-02-30', 'Expected a day, as in 2024-05-31.'],
    ['score in --fail-under high', 'Expected a number from 0 to 100.'],
    ['explain anonymous-sorce', 'no check or signal is called "anonymous-sorce"; did you mean "anonymous-source"?'],
    ['explain nothing', 'no check or signal is called "nothing"; "assay explain" lists them all'],
    ['inspect in', 'in: is a folder; name one article'],
    ['score in --rubric desk.yml', 'desk.yml: does not exist; did you mean "desk.yaml"?'],
    [
      'score in --rubric desk.yaml',
      'desk.yaml:1:1 unknown key "tilte"\n> 1 | tilte: Desk\n    | ^^^^^ did you mean "title"?',
    ],
    ['rubric check desk.yaml', 'desk.yaml:1:1 unknown key "tilte"'],
  ])('assay %s: exit 2, and the reason on stderr', async (args, message) => {
    const folder = await scratch({ ...articles, 'desk.yaml': 'tilte: Desk\n' });
    const { code, stdout, stderr } = await assay(args.split(' ').filter(Boolean), folder);
    expect(stderr).toContain(message);
    expect(stderr).not.toMatch(/^\s+at .*\.js:\d+/m);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  });

  test('help and version are results', async () => {
    const { version } = JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8'));
    expect(await assay(['--version'], '.')).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
    const help = await assay(['report', '--help'], '.');
    expect(help).toMatchObject({ code: 0, stderr: '' });
    expect(help.stdout).toContain('--output <folder>');
  });
});

describe('assay report', () => {
  test('writes the report and its data into a new folder, and prints where', async () => {
    const folder = await scratch(articles);
    const args = ['report', 'in', '-o', 'out/deep', '--title', 'Harbour', '--case', '17', '--date', '2024-05-31'];
    const { code, stdout, stderr } = await assay(args, folder);
    expect({ code, stdout }).toEqual({ code: 0, stdout: 'out/deep/report.pdf\nout/deep/report.json\n' });
    expect(stderr).toMatch(/^1\. +\d+ +\d+–\d+ {2}\w.* {2}Coastal Wire\n2\. +\d+ .* {2}b\n$/);
    const report: Report = JSON.parse(await readFile(join(folder, 'out/deep/report.json'), 'utf8'));
    expect(await validateReport(report)).toMatchObject({ ok: true });
    expect(report).toMatchObject({ title: 'Harbour', case: '17', date: '2024-05-31', warnings: [] });
    expect((await readFile(join(folder, 'out/deep/report.pdf'))).subarray(0, 5).toString()).toBe('%PDF-');
  });

  test('gives the same bytes again, whatever the order of the paths and the zone of the machine', async () => {
    const folder = await scratch(articles);
    const same = ['--date', '2024-05-31', '--format', 'pdf,html,md,json'];
    await assay(['report', 'in/a.txt', 'in/b.txt', '-o', 'one', ...same], folder);
    await assay(['report', 'in/b.txt', 'in/a.txt', '-o', 'two', ...same], folder);
    for (const name of ['report.pdf', 'report.html', 'report.md', 'report.json']) {
      const [one, two] = await Promise.all(['one', 'two'].map((out) => readFile(join(folder, out, name))));
      expect(one!.equals(two!)).toBe(true);
    }
  });

  test('writes pictures beside it, and only the formats asked for', async () => {
    const folder = await scratch(articles);
    const { stdout } = await assay(['report', 'in', '-o', 'out', '--format', 'png', '--quiet'], folder);
    const written = stdout.trim().split('\n');
    expect(written.length).toBeGreaterThan(2);
    expect(written.every((path) => /^out\/charts\/[\w.-]+\.png$/.test(path))).toBe(true);
    expect(readdirSync(join(folder, 'out'))).toEqual(['charts']);
  });

  test('writes the page with the articles’ texts, and the summary', async () => {
    const folder = await scratch(articles);
    const args = ['report', 'in', '-o', 'out', '--format', 'md,html', '--date', '2024-05-31', '--quiet'];
    expect((await assay(args, folder)).stdout).toBe('out/report.html\nout/report.md\n');
    const [html, md] = await Promise.all(
      ['report.html', 'report.md'].map((name) => readFile(join(folder, 'out', name), 'utf8')),
    );
    expect(html).toMatch(/^<!DOCTYPE html>\n/);
    expect(html).toContain('The article, as it was read');
    expect(md).toMatch(/^# .*\n\n[\s\S]*\| Coastal Wire \|/);
  });

  test('tells what it could not read, reports on the rest, and exits with 3', async () => {
    const folder = await scratch({
      ...articles,
      'in/c.txt': '',
      'in/d.txt': 'caf\xe9 is UTF-8 here',
      'sources.yaml': 'x',
    });
    const { code, stdout, stderr } = await assay(['report', 'in', 'gone.txt', '-o', 'out', '--quiet'], folder);
    expect(code).toBe(3);
    expect(stdout).toBe('out/report.pdf\nout/report.json\n');
    expect(stderr).toBe('gone.txt: does not exist; check the name\nin/c.txt: is empty; put the article’s text in it\n');
    const report: Report = JSON.parse(await readFile(join(folder, 'out/report.json'), 'utf8'));
    expect(report.documents.map(({ id }) => id)).toEqual(['a', 'b', 'd']);
    expect(report.warnings).toEqual([
      { kind: 'missing', path: 'gone.txt', message: 'does not exist; check the name' },
      { kind: 'empty', path: 'in/c.txt', message: 'is empty; put the article’s text in it' },
    ]);
  });

  test('writes nothing where there is nothing to report on', async () => {
    const folder = await scratch({ 'a.txt': '' });
    const { code, stdout } = await assay(['report', 'a.txt', '-o', 'out'], folder);
    expect({ code, stdout, made: existsSync(join(folder, 'out')) }).toEqual({ code: 3, stdout: '', made: false });
  });

  test.each<[what: string, output: string, message: string]>([
    ['a file', 'in/a.txt', 'in/a.txt: cannot be written: there is a file of this name; name another folder with -o\n'],
    [
      'a folder below a file',
      'in/a.txt/x',
      'in/a.txt/x: cannot be written: a part of the path is a file; name another folder with -o\n',
    ],
    [
      'a folder with a folder in the place of a file',
      'taken',
      'taken/report.pdf: cannot be written: there is a folder of this name; name another folder with -o\n',
    ],
  ])('an output folder that is %s: exit 2, and nothing is left behind', async (_, output, message) => {
    const folder = await scratch(articles);
    await mkdir(join(folder, 'taken/report.pdf'), { recursive: true });
    const { code, stdout, stderr } = await assay(['report', 'in', '-o', output], folder);
    expect({ code, stdout, stderr }).toEqual({ code: 2, stdout: '', stderr: message });
    expect(readdirSync(join(folder, 'taken'))).toEqual(['report.pdf']);
    expect(readdirSync(join(folder, 'in'))).toEqual(['a.txt', 'b.txt', 'sources.yaml']);
  });
});

describe('assay score', () => {
  test('json is a whole Report, with annotations where asked', async () => {
    const folder = await scratch(articles);
    const { code, stdout } = await assay(['score', 'in', '--format', 'json', '--annotations'], folder);
    expect(code).toBe(0);
    const checked = await validateReport(JSON.parse(stdout));
    expect(checked.ok && checked.report.documents.every(({ annotations }) => annotations !== undefined)).toBe(true);
  });

  test('a rubric changes the score', async () => {
    const folder = await scratch({ ...articles, 'desk.yaml': 'caps: []\nchecks: { vague-claims: { weight: 0 } }\n' });
    const scoreOf = async (...more: string[]) => {
      const { stdout } = await assay(['score', 'in/b.txt', '--format', 'ndjson', ...more], folder);
      return JSON.parse(stdout).score as number;
    };
    expect(await scoreOf('--rubric', 'desk.yaml')).not.toBe(await scoreOf());
  });

  test.each(['json', 'ndjson'])('%s carries hints for machines, marked and free of charge', async (format) => {
    const folder = await scratch({
      'a.txt': `${unsourced}\nThe quay may have been closed before, some residents recall.\n`,
    });
    const { stdout } = await assay(['score', 'a.txt', '--format', format], folder);
    const parsed = JSON.parse(stdout);
    const { findings } = format === 'json' ? parsed.documents[0] : parsed;
    type Told = { hidden: boolean; confidence: number; points: number; charged: boolean };
    const hints = (findings as Told[]).filter(({ hidden }) => hidden);
    expect(hints).not.toEqual([]);
    for (const hint of hints) expect(hint).toMatchObject({ charged: false, points: 0 });
    expect((findings as Told[]).every(({ hidden, confidence }) => hidden === confidence < 0.5)).toBe(true);
  });

  test('--fail-under tells who missed it, and exits with 1', async () => {
    const folder = await scratch(articles);
    const { code, stderr } = await assay(['score', 'in', '--fail-under', '70'], folder);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^in\/b\.txt: scores [\d.]+, less than 70\n$/);
    expect(await assay(['score', 'in', '--fail-under', '0'], folder)).toMatchObject({ code: 0 });
  });

  test('standard input is an article', async () => {
    const { code, stdout } = await assay(['score', '-', '--format', 'ndjson'], '.', sourced);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ id: 'stdin', path: null, source: 'Coastal Wire' });
  });

  test('a reader that goes away ends it quietly', async () => {
    const folder = await scratch(articles);
    const child = start(
      ['score', ...Array.from({ length: 40 }, () => 'in'), '--format', 'json', '--annotations'],
      folder,
    );
    let stderr = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    child.stdout.destroy();
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect(code).toBe(0);
    expect(stderr).not.toMatch(/EPIPE|error|at /);
  });
});

describe('assay score - --input-format ndjson --format ndjson', () => {
  const stream = ['score', '-', '--input-format', 'ndjson', '--format', 'ndjson'];
  const row = (id: string, text: string) => `${JSON.stringify({ id, text })}\n`;

  test('gives one result a line in the order of the rows, tells bad rows, and exits with 3', async () => {
    const rows = [row('z', sourced), 'nonsense\n', row('a', unsourced), '{"id":"t"}\n', row('z', unsourced)].join('');
    const { code, stdout, stderr } = await assay(stream, '.', rows);
    const results = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(results.map(({ id }) => id)).toEqual(['z', 'a', 'z']);
    expect(results[0].score).toBeGreaterThan(results[1].score);
    expect(JSON.stringify(results[2]).replaceAll('"z"', '"a"')).toBe(JSON.stringify(results[1]));
    expect(stderr.split('\n')).toEqual([
      expect.stringMatching(/^standard input:2:1 the row is no JSON /),
      'standard input:4:1 the row has no "text"',
      '',
    ]);
    expect(code).toBe(3);
  });

  test('keeps the text as it is given: offsets are into it', async () => {
    const text = `\ufeff${unsourced.replaceAll('\n', '\r\n')}`;
    const { stdout } = await assay(stream, '.', row('r', text));
    const { findings } = JSON.parse(stdout);
    expect(findings.length).toBeGreaterThan(3);
    for (const { spans } of findings) {
      for (const span of spans) expect(text.slice(span.start, span.end)).toBe(span.text);
    }
  });

  test('answers a row before the next one comes, and is interrupted with 130', async () => {
    const child = start(stream, '.');
    const answer = () => new Promise<string>((resolve) => child.stdout.once('data', (bytes) => resolve(String(bytes))));
    for (const id of ['one', 'two']) {
      child.stdin.write(row(id, unsourced));
      expect(JSON.parse(await answer()).id).toBe(id);
    }
    child.kill('SIGINT');
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(130);
  });

  test('nothing in, nothing out', async () => {
    expect(await assay(stream, '.', '')).toEqual({ code: 0, stdout: '', stderr: '' });
  });
});

test('an interrupted report leaves nothing behind', async () => {
  const folder = await scratch({});
  const child = start(['report', '-', '-o', 'out'], folder);
  child.stdin.write(sourced);
  await new Promise((resolve) => setTimeout(resolve, 500));
  child.kill('SIGINT');
  expect(await new Promise((resolve) => child.on('close', resolve))).toBe(130);
  expect(readdirSync(folder)).toEqual([]);
});
