import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checks } from '../../src/checks/index.js';
import { EXIT } from '../../src/cli/exit.js';
import { scratch } from '../ingest/scratch.js';
import { sourced, unsourced } from './articles.js';
import { captured } from './captured.js';

const articles = { 'a.txt': sourced, 'b.txt': unsourced };

describe('assay score as a table', () => {
  test('a line for each article, then what cost it most, each with its place', async () => {
    const folder = await scratch(articles);
    const { code, stdout } = await captured('score', folder);
    const lines = stdout.split('\n');
    expect(code).toBe(EXIT.done);
    expect(lines[0]).toMatch(
      /^Score +Range +Band +Attribution +Duplication +Vague claims +Contradictions +Source +Article$/,
    );
    expect(lines[1]).toMatch(/^ +\d+ +\d+–\d+ +\w.* a$/);
    expect(lines[2]).toMatch(/^ +\d+ +\d+–\d+ +\w.* b$/);
    const start = lines.indexOf(`${join(folder, 'b.txt')}  Harbour comeback promises bright future`);
    const caps = lines.slice(start + 1).filter((line) => line.includes('limited to'));
    const findings = lines.slice(start + 1 + caps.length, start + 6 + caps.length);
    for (const line of findings) expect(line).toMatch(/^ {2}(\d+:\d+|whole text) +(−\d+\.\d|shown) {2}[a-z-]+ +\S/);
    const points = findings.map((line) => Number(/−([\d.]+)/.exec(line)![1]));
    expect(points).toEqual([...points].sort((a, b) => b - a));
    expect(lines[start + 6 + caps.length]).toMatch(/^ {2}… and \d+ more findings: --all$/);
  });

  test('--all lists every finding', async () => {
    const folder = await scratch(articles);
    const few = await captured('score', join(folder, 'b.txt'));
    const all = await captured('score', join(folder, 'b.txt'), '--all');
    const [, more] = /… and (\d+) more/.exec(few.stdout)!;
    const listed = (text: string) => text.split('\n').filter((line) => /^ {2}(\d+:\d+|whole text) /.test(line)).length;
    expect(listed(all.stdout)).toBeGreaterThanOrEqual(listed(few.stdout) + Number(more));
    expect(all.stdout).not.toContain('--all');
  });

  test('says why an article has no score', async () => {
    const folder = await scratch({ 'short.txt': 'A headline\n\nOne sentence only, the council said.\n' });
    const { stdout } = await captured('score', folder);
    expect(stdout).toMatch(/^ +– +not scored /m);
    expect(stdout).toContain('not scored: too short to score: 1 of 5 sentences');
  });

  test('texts cannot move the cursor of a terminal', async () => {
    const folder = await scratch({ 'e.txt': unsourced.replace('various sectors', 'various \u001b[31msectors\u0007') });
    const { stdout } = await captured('score', folder, '--all');
    expect(stdout).not.toContain('\u001b[31m');
    expect(stdout).not.toContain('\u0007');
  });
});

describe('assay inspect', () => {
  test('every line with its role and why, every statement with its source', async () => {
    const folder = await scratch(articles);
    const { code, stdout } = await captured('inspect', join(folder, 'a.txt'));
    expect(code).toBe(EXIT.done);
    expect(stdout).toMatch(/^ {2}byline +Ana Ruiz +line 3$/m);
    expect(stdout).toMatch(/^ {2} ?1 {2}headline +Harbour to reopen in May, council says +\S/m);
    expect(stdout).toMatch(/^ {2} ?3 {2}byline +By Ana Ruiz +\S/m);
    expect(stdout).toMatch(
      /^ {2}7:1 {2}Ingrid Holt {2}Mayor · named-person · direct · “said” · channel: news conference · statement \d+\n {6}“The quay is safe again,”$/m,
    );
    const count = Number(/^Statements \((\d+)\)$/m.exec(stdout)![1]);
    expect(new Set(stdout.match(/statement \d+$/gm)).size).toBe(count);
  });

  test('a copy is shown as one, with the line that it repeats', async () => {
    const paragraph = 'The harbour closed in October after a storm, the coast guard said in a report on the season.';
    const folder = await scratch({
      'c.txt': `Headline of the day\n\n${paragraph}\n\nSomething else happened, too.\n\n${paragraph}\n`,
    });
    const { stdout } = await captured('inspect', join(folder, 'c.txt'));
    expect(stdout).toContain('copy of line 3, counts nowhere');
  });

  test('a file that cannot be read is told', async () => {
    const folder = await scratch({});
    const { code, stdout, stderr } = await captured('inspect', join(folder, 'gone.txt'));
    expect({ code, stdout }).toEqual({ code: EXIT.unreadable, stdout: '' });
    expect(stderr).toContain('gone.txt: does not exist; check the name');
  });
});

describe('assay explain', () => {
  test.each(
    checks.flatMap((check) => check.signals.map((signal) => [`${check.id}/${signal.id}`, check, signal] as const)),
  )('%s: what, why, limits, numbers and examples', async (name, _, signal) => {
    const { code, stdout } = await captured('explain', name);
    expect(code).toBe(EXIT.done);
    expect(stdout).toContain(`${signal.title} (${name})\n${signal.what}`);
    const titles = ['What', 'Why', 'Limits', 'Numbers in the rubric', 'Flagged', 'Left alone'];
    expect(titles.filter((title) => new RegExp(`^${title}\\n`, 'm').test(stdout))).toEqual(titles);
    for (const option of Object.keys(signal.options.properties)) expect(stdout).toContain(`  options.${option} `);
    expect(stdout).not.toMatch(/undefined|\[object/);
  });

  test('without a name it lists every signal, with its share', async () => {
    const { stdout } = await captured('explain');
    for (const { id, question, signals } of checks) {
      expect(stdout).toContain(question);
      expect((await captured('explain', id)).stdout).toContain(`(${id}, weight `);
      for (const signal of signals) expect(stdout).toMatch(new RegExp(`^ {2}${signal.id} +\\d+ % of the check  `, 'm'));
    }
  });

  test('shows the numbers of the desk', async () => {
    const folder = await scratch({
      'desk.yaml': 'checks: { attribution: { signals: { anonymous-source: { full: 0.07 } } } }',
    });
    const { stdout } = await captured('explain', 'anonymous-source', '--rubric', join(folder, 'desk.yaml'));
    expect(stdout).toMatch(/^ {2}full +0\.07 /m);
  });
});

describe('assay rubric', () => {
  test('check prints the rubric in force, and what differs', async () => {
    const folder = await scratch({ 'desk.yaml': 'checks: { attribution: { weight: 50 } }' });
    const { code, stdout, stderr } = await captured('rubric', 'check', join(folder, 'desk.yaml'));
    expect(code).toBe(EXIT.done);
    expect(stdout).toContain('    weight: 50 # default 35\n');
    expect(stderr).toMatch(/^no mistakes in .*desk\.yaml \(SHA-256 [0-9a-f]{12}…\)\n$/);
    expect((await captured('rubric', 'check')).stdout).not.toContain('# default');
  });

  test('what check prints is a rubric without mistakes', async () => {
    const { stdout } = await captured('rubric', 'check');
    const folder = await scratch({ 'printed.yaml': stdout });
    expect((await captured('rubric', 'check', join(folder, 'printed.yaml'))).stdout).toBe(stdout);
  });

  test('schema prints a JSON Schema that knows every signal', async () => {
    const { stdout } = await captured('rubric', 'schema');
    const schema = JSON.parse(stdout);
    expect(schema.$schema).toBe('http://json-schema.org/draft-07/schema#');
    expect(Object.keys(schema.properties.checks.properties)).toEqual(checks.map(({ id }) => id));
  });

  test('a rubric with very many mistakes is told in part', async () => {
    const folder = await scratch({ 'desk.yaml': Array.from({ length: 60 }, (_, n) => `k${n}: 1`).join('\n') });
    await expect(captured('rubric', 'check', join(folder, 'desk.yaml'))).rejects.toThrow(/\n… and 10 more mistakes$/);
  });
});
