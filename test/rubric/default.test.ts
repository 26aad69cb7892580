import { access, readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { checks } from '../../src/checks/index.js';
import { formatMistake } from '../../src/files/mistake.js';
import { readRubric } from '../../src/rubric/reading.js';
import type { LoadedRubric } from '../../src/rubric/rubric.js';
import { scratch } from '../ingest/scratch.js';

let standard: LoadedRubric;
let text: string;

beforeAll(async () => {
  const result = await readRubric(null, checks);
  if ('errors' in result) throw new Error(result.errors.map(formatMistake).join('\n'));
  standard = result.rubric;
  text = await readFile(new URL('../../rubric.yaml', import.meta.url), 'utf8');
});

const signals = checks.flatMap((check) => check.signals.map((signal) => ({ check, signal })));

describe('the default rubric', () => {
  test('is called by its name, wherever it is installed', () => {
    expect(standard.path).toBe('rubric.yaml');
    expect(standard.sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  test.each(signals.map(({ check, signal }) => [`${check.id}/${signal.id}`, check, signal] as const))(
    'has a commented block for %s, and a weight for each of its tags',
    (_, check, signal) => {
      const rule = standard.rubric.checks[check.id]!.signals[signal.id]!;
      expect(rule.weight).toBeGreaterThanOrEqual(0);
      const unset = Object.keys(signal.tags ?? {}).filter((tag) => rule.weight > 0 && !(tag in rule.factors));
      expect(unset).toEqual([]);
      const lines = text.split('\n');
      const at = lines.findIndex((line) => line.startsWith(`      ${signal.id}:`));
      expect(lines.slice(at - 1, at + 1).join('\n')).toContain('#');
    },
  );

  test.each(signals.map(({ check, signal }) => [`${check.id}/${signal.id}`, signal] as const))(
    'finds every option of %s with a default and a description',
    (_, signal) => {
      for (const [name, option] of Object.entries(signal.options.properties)) {
        expect(`${name}: ${option.description ?? ''}`).toMatch(/: .{10}/);
        expect(option.default).toBeDefined();
      }
    },
  );

  test('weighs attribution most and duplication least', () => {
    const weights = Object.entries(standard.rubric.checks).map(([id, { weight }]) => `${id} ${weight}`);
    expect(weights).toEqual(['attribution 35', 'duplication 15', 'vague-claims 25', 'contradictions 25']);
  });

  test('never charges credited overlap', () => {
    expect(standard.rubric.checks.duplication!.signals['credited-overlap']).toMatchObject({
      weight: 0,
      severity: 'info',
    });
  });

  test('has an example of a pattern that works once its comment signs are gone', async () => {
    const example = text
      .slice(text.indexOf('# patterns:'))
      .replace(/^# ?/gm, '')
      .replace(/^patterns: \[\]$/m, '');
    const folder = await scratch({ 'desk.yaml': example });
    const result = await readRubric(`${folder}/desk.yaml`, checks);
    expect('errors' in result ? result.errors.map(formatMistake) : result.rubric.rubric.patterns).toMatchObject([
      { id: 'mystery-deals', signal: 'vague-claims/withheld-detail' },
    ]);
  });

  test('names a schema that lies where it says, once the program is built', async () => {
    const [, path] = /\$schema=(\S+)/.exec(text.split('\n')[0]!)!;
    const { exports } = JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8'));
    expect(exports['./rubric.schema.json']).toBe(path);
    await expect(access(new URL(`../../${path}`, import.meta.url))).resolves.toBeUndefined();
  });
});

describe('a rubric that is no text', () => {
  test.each<[what: string, content: string | Uint8Array | null, message: RegExp]>([
    ['a folder', null, /^.*\/desk\.yaml: is a folder; name the rubric in it$/],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47), /: is a PNG image, not a text; it has no text to read$/],
    ['Windows-1252', Buffer.from('title: Caf\xe9s', 'latin1'), /: is not valid UTF-8: byte 0xE9 at line 1, column 11 /],
    ['too much', '#'.repeat(1_000_001), /: larger than 1 MB; is it the right file\?$/],
  ])('%s is refused with a reason', async (_, content, message) => {
    const folder = await scratch({ 'desk.yaml': content });
    const result = await readRubric(`${folder}/desk.yaml`, checks);
    expect('errors' in result && result.errors.map(formatMistake)).toEqual([expect.stringMatching(message)]);
  });

  test('a slip in its name', async () => {
    const folder = await scratch({ 'desk.yaml': '' });
    const result = await readRubric(`${folder}/desk.yml`, checks);
    expect('errors' in result && result.errors.map(formatMistake)).toEqual([
      `${folder}/desk.yml: does not exist; did you mean "${folder}/desk.yaml"?`,
    ]);
  });
});
