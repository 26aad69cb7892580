import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadRubric } from '../../src/rubric/loading.js';
import type { Rubric } from '../../src/rubric/rubric.js';
import { checks, standard } from './checks.js';

function load(text: string): Rubric {
  const result = loadRubric({ text, path: 'desk.yaml' }, checks, standard);
  if ('errors' in result) throw new Error(result.errors.map(({ message }) => message).join('\n'));
  return result.rubric.rubric;
}

describe('a desk’s rubric on top of the default', () => {
  test.each(['', '# nothing yet\n', '{}', '---\n', '\ufeff'])('says nothing with %j', (text) => {
    expect(load(text)).toEqual(load(standard.text));
  });

  test('fills in switches, units, labels, tags and options', () => {
    expect(load('').checks.attribution!.signals).toEqual({
      'anonymous-source': {
        enabled: true,
        weight: 3,
        full: 0.1,
        zero: 0.6,
        per: 'unit',
        severity: 'high',
        factors: { plural: 1.1 },
        options: { reach: 1, mode: 'strict', least: { figure: 0.7, date: 0.5 } },
      },
      'missing-provenance': {
        enabled: true,
        weight: 1,
        full: 0.25,
        zero: 1,
        per: 'unit',
        severity: 'medium',
        factors: {},
        options: {},
      },
    });
  });

  test.each<[what: string, text: string, path: string[], value: unknown]>([
    [
      'a number deep down',
      'checks: { attribution: { signals: { anonymous-source: { weight: 7 } } } }',
      ['checks', 'attribution', 'signals', 'anonymous-source', 'weight'],
      7,
    ],
    [
      'and leaves its siblings',
      'checks: { attribution: { signals: { anonymous-source: { weight: 7 } } } }',
      ['checks', 'attribution', 'signals', 'anonymous-source', 'full'],
      0.1,
    ],
    [
      'a factor beside those of the default',
      'checks: { attribution: { signals: { anonymous-source: { factors: { no-reason: 2 } } } } }',
      ['checks', 'attribution', 'signals', 'anonymous-source', 'factors'],
      { plural: 1.1, 'no-reason': 2 },
    ],
    [
      'an option',
      'checks: { attribution: { signals: { anonymous-source: { options: { reach: 4, least: { date: 0.6 } } } } } }',
      ['checks', 'attribution', 'signals', 'anonymous-source', 'options'],
      { reach: 4, mode: 'strict', least: { figure: 0.7, date: 0.6 } },
    ],
    ['a switch', 'checks: { contradictions: { enabled: false } }', ['checks', 'contradictions', 'enabled'], false],
    ['a list as a whole', 'bands: [{ min: 0, label: All }]', ['bands'], [{ min: 0, label: 'All' }]],
    ['a list to none', 'caps: []', ['caps'], []],
    [
      'a pattern, with its defaults',
      "patterns: [{ id: p, signal: contradictions/polarity, match: 'a', message: m }]",
      ['patterns'],
      [
        {
          id: 'p',
          signal: 'contradictions/polarity',
          match: 'a',
          message: 'm',
          advice: '',
          caseSensitive: false,
          confidence: 0.9,
        },
      ],
    ],
  ])('changes %s', (_, text, path, value) => {
    const found = path.reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], load(text));
    expect(found).toEqual(value);
  });

  test('is known by its path and by the hash of what it says', () => {
    const result = loadRubric({ text: 'title: Desk', path: 'desks/city.yaml' }, checks, standard);
    expect('rubric' in result && { path: result.rubric.path, sha256: result.rubric.sha256 }).toEqual({
      path: 'desks/city.yaml',
      sha256: createHash('sha256').update('title: Desk').digest('hex'),
    });
  });
});

describe('whatever stands in a rubric', () => {
  /** A rubric or mistakes, each with a message and, but for a file too large, a place in the text. Never a throw. */
  function answers(text: string): void {
    const result = loadRubric({ text, path: 'r' }, checks, standard);
    if ('rubric' in result) return;
    expect(result.errors.length).toBeGreaterThan(0);
    const lines = text.split(/\r\n|\n|\r/);
    let last = 0;
    for (const { line, column, message, frame } of result.errors) {
      expect(message).toMatch(/^[^\n]+$/);
      expect(line).toBeGreaterThanOrEqual(Math.max(1, last));
      expect(line).toBeLessThanOrEqual(lines.length);
      expect(column).toBeGreaterThanOrEqual(1);
      expect(column).toBeLessThanOrEqual(lines[line! - 1]!.length + 1);
      expect(frame.split('\n')).toHaveLength(2);
      last = line!;
    }
  }

  const line = /^( *)(?:- )?([\w-]+)(:.*)?$/;
  const garbage = fc.oneof(
    fc.string(),
    fc.constantFrom(
      '&a',
      '*a',
      '!!binary x',
      '[',
      '{',
      '"',
      "'",
      '|',
      '- - - -',
      '? x',
      ': :',
      '\t',
      '---',
      '...',
      '%YAML 1.1',
      '<<: *a',
      '#',
      '.inf',
      '1e999',
      '0x',
      '~',
      '\0',
    ),
  );
  const value = fc.oneof(
    fc.double().map(String),
    fc.constantFrom('-1', 'true', 'null', '""', '[]', '{}', '1e400', 'high'),
    garbage,
  );

  /** One slip of the hand in the text of a rubric. */
  const slip = fc
    .record({ at: fc.nat(), kind: fc.nat(7), value, to: fc.nat() })
    .map((made) => (text: string): string => {
      const lines = text.split('\n');
      const at = made.at % lines.length;
      const found = line.exec(lines[at]!);
      const edited = [...lines];
      if (made.kind === 0) edited.splice(at, 1);
      else if (made.kind === 1) edited.splice(made.to % lines.length, 0, lines[at]!);
      else if (made.kind === 2 && found) edited[at] = lines[at]!.replace(/(\w)(\w)(?=[\w-]*:)/, '$2$1');
      else if (made.kind === 3) edited[at] = lines[at]!.replace(/: [^{}[\],]+/, `: ${made.value}`);
      else if (made.kind === 4) edited[at] = ` ${lines[at]}`;
      else if (made.kind === 5)
        edited[at] = `${lines[at]!.slice(0, made.to % 30)}${made.value}${lines[at]!.slice(made.to % 30)}`;
      else if (made.kind === 6) edited[at] = lines[at]!.slice(made.to % 20);
      else edited[at] = lines[at]!.replace(/\{.*\}/, made.value);
      return edited.join('\n');
    });

  test('the default with slips of the hand', () => {
    fc.assert(
      fc.property(fc.array(slip, { minLength: 1, maxLength: 4 }), (slips) => {
        answers(slips.reduce((text, edit) => edit(text), standard.text));
      }),
      { numRuns: 3000 },
    );
  });

  test('any text, and any JSON', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), answers), { numRuns: 500 });
    fc.assert(fc.property(fc.json(), answers), { numRuns: 500 });
    fc.assert(
      fc.property(
        fc.array(garbage, { maxLength: 8 }).map((parts) => parts.join('\n')),
        answers,
      ),
      { numRuns: 1000 },
    );
  });

  test.each<[what: string, text: string]>([
    ['brackets', '['.repeat(100_000)],
    ['braces', '{a: '.repeat(100_000)],
    ['pairs', `[${'a: '.repeat(100_000)}]`],
    ['dashes', '- '.repeat(100_000)],
    ['question marks', '? '.repeat(100_000)],
    ['indentation', Array.from({ length: 1000 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
    ['aliases upon aliases', `a: &a [x]\n${Array.from({ length: 30 }, (_, n) => `b${n}: &b${n} [*a, *a]`).join('\n')}`],
    ['keys', Array.from({ length: 4000 }, (_, n) => `k${n}: 1`).join('\n')],
    ['equal keys', 'title: x\n'.repeat(4000)],
    ['broken lines', 'a: "b\n'.repeat(4000)],
    ['documents', '---\na: 1\n'.repeat(4000)],
  ])('a great many %s are refused with a place', (_, text) => {
    answers(text);
    expect('errors' in loadRubric({ text, path: 'r' }, checks, standard)).toBe(true);
  });

  test('a text beyond the limit is refused unread', () => {
    const result = loadRubric({ text: '#'.repeat(1_000_001), path: 'r' }, checks, standard);
    expect('errors' in result && result.errors).toEqual([
      {
        path: 'r',
        line: null,
        column: null,
        message: 'larger than 1 MB; is it the right file?',
        hint: null,
        frame: '',
      },
    ]);
  });
});

test('the default rubric that ships says what each number does: every line of settings has a comment near it', async () => {
  const text = await readFile(new URL('../../rubric.yaml', import.meta.url), 'utf8');
  const lines = text.split('\n');
  const bare = lines.flatMap((written, index) => {
    if (!/weight:|^min|^caps|^bands|^patterns/.test(written.trim()) || written.trim().startsWith('#')) return [];
    return lines.slice(Math.max(0, index - 4), index + 1).some((near) => near.includes('#'))
      ? []
      : [`${index + 1}: ${written}`];
  });
  expect(bare).toEqual([]);
});
