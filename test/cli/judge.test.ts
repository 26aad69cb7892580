import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/report/report.js';
import { scratch } from '../ingest/scratch.js';
import { contested } from '../judge/contested.js';
import { modelFiles } from '../judge/model.js';
import { modelServer, status, verdict } from '../judge/model-server.js';
import { assay } from './run.js';

const articles = { 'in/a.txt': contested };
const endpoint = (url: string) => ['--judge-url', url, '--judge-model', 'small', '--judge-cache', 'kept'];

describe('usage', () => {
  test.each<[args: string, message: string]>([
    ['--judge-url localhost:8080', 'Expected a URL, as in http://localhost:8080/v1.'],
    ['--judge-url nonsense --judge-model m', 'Expected a URL'],
    ['--judge-url file:///etc/passwd --judge-model m', 'Expected a URL'],
    ['--judge-url http://user:pass@host/v1 --judge-model m', 'put the key into ASSAY_JUDGE_KEY'],
    ['--judge-url http://localhost/v1', '--judge-url needs the name of a model: --judge-model'],
    ['--judge-model m', '--judge-model goes with --judge-url'],
    ['--judge-timeout 5', '--judge-timeout goes with --judge-url'],
    ['--judge-cache kept', '--judge-cache goes with --judge-url or --judge-onnx'],
    ['--judge-url http://localhost/v1 --judge-model m --judge-onnx nli', 'name one judge: --judge-url or --judge-onnx'],
    [
      '--judge-url http://localhost/v1 --judge-model m --judge-timeout soon',
      'Expected a number of seconds, up to 3600.',
    ],
    ['--judge-onnx gone', 'gone: does not exist; check the name'],
    ['--judge-onnx in', 'in: is no model folder: config.json, tokenizer.json and tokenizer_config.json missing'],
  ])('assay score in %s: exit 2, and the reason on stderr', async (args, message) => {
    const { code, stdout, stderr } = await assay(['score', 'in', ...args.split(' ')], await scratch(articles));
    expect(stderr).toContain(message);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  });
});

describe('assay score with a judge', () => {
  test('asks, says what it heard, and asks no second time', async () => {
    const server = await modelServer(verdict('contradicts', 0.9));
    const folder = await scratch(articles);
    const first = await assay(['score', 'in', ...endpoint(server.url)], folder);
    expect(first).toMatchObject({ code: 0, stderr: '' });
    expect(first.stdout).toContain('(model: confirmed)');
    expect(first.stdout).toMatch(
      /\nLanguage model small: asked about 2 possible contradictions: 2 confirmed, 0 rejected, 0 unclear\n$/,
    );
    expect(server.requests).toHaveLength(2);
    expect(await readdir(join(folder, 'kept'))).not.toEqual([]);
    expect(await assay(['score', 'in', ...endpoint(server.url)], folder)).toEqual(first);
    expect(server.requests).toHaveLength(2);
  });

  test('row by row: each result says what part the judge had', async () => {
    const server = await modelServer((response, request, number) =>
      (number <= 2 ? verdict('agrees', 0.9) : status(404))(response, request, number),
    );
    const rows = [contested, contested.replaceAll('summit', 'match')].map((text, id) =>
      JSON.stringify({ id: `${id}`, text }),
    );
    const { code, stdout, stderr } = await assay(
      ['score', '-', '--input-format', 'ndjson', '--format', 'ndjson', ...endpoint(server.url)],
      await scratch({}),
      rows.join('\n'),
    );
    const results = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(results.map(({ judge: { model, applied, candidates } }) => [model, applied, candidates])).toEqual([
      ['small', true, 2],
      ['small', false, 2],
    ]);
    expect(stderr).toMatch(/^judge: the language model small gave no verdict: the server answered 404 .*\n$/);
    expect(code).toBe(0);
  });

  test('that fails prints what it prints without one, and why on stderr', async () => {
    const server = await modelServer(status(401, {}, 'no key'));
    const folder = await scratch(articles);
    const offline = await assay(['score', 'in'], folder);
    const { code, stdout, stderr } = await assay(['score', 'in', ...endpoint(server.url)], folder);
    expect(code).toBe(0);
    expect(stdout).toBe(`${offline.stdout}\nLanguage model small: not used\n`);
    expect(stderr).toBe(
      'judge: the language model small gave no verdict: the server answered 401 (no key). None of its verdicts was used: scores are those of the rules\n',
    );
  });

  test('whose runtime is not installed says how to install it, and scores by the rules', async () => {
    const folder = await scratch({ ...articles, ...modelFiles() });
    const offline = await assay(['score', 'in', '--format', 'ndjson'], folder);
    const args = ['score', 'in', '--format', 'ndjson', '--judge-onnx', 'nli', '--judge-cache', 'kept'];
    const { code, stdout, stderr } = await assay(args, folder);
    expect(code).toBe(0);
    expect(stderr).toContain('which is not installed: run “npm install --no-save @huggingface/transformers”');
    const { judge, ...rest } = JSON.parse(stdout);
    expect(rest).toEqual(JSON.parse(offline.stdout));
    expect(judge).toMatchObject({ model: 'nli', applied: false });
  });
});

test('assay report prints the part of the judge in the PDF, and tells it beside the ranking', async () => {
  const server = await modelServer(verdict('contradicts', 0.9));
  const folder = await scratch(articles);
  const { code, stderr } = await assay(['report', 'in', '-o', 'out', ...endpoint(server.url)], folder);
  expect(code).toBe(0);
  expect(stderr).toMatch(/^Language model small: asked about 2 possible contradictions/);
  const report: Report = JSON.parse(await readFile(join(folder, 'out/report.json'), 'utf8'));
  expect(report.judge).toMatchObject({ model: 'small', applied: true });
});
