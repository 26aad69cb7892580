import { existsSync, readFileSync } from 'node:fs';
import { Value } from '@sinclair/typebox/value';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { checks } from '../../src/checks/index.js';

const rubric = parse(readFileSync('rubric.yaml', 'utf8'));

test('ids of checks and of their signals are unique', () => {
  const ids = checks.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { signals } of checks) {
    const signalIds = signals.map(({ id }) => id);
    expect(new Set(signalIds).size).toBe(signalIds.length);
  }
});

describe.each(checks.map((check) => [check.id, check] as const))('%s', (id, check) => {
  const folder = `src/checks/${id}`;

  test('lives in a folder of its name, with page and examples', () => {
    expect(existsSync(`${folder}/index.ts`)).toBe(true);
    expect(existsSync(`${folder}/README.md`)).toBe(true);
    expect(existsSync(`${folder}/examples.yaml`)).toBe(true);
  });

  test.each(check.signals.map((signal) => [signal.id, signal] as const))(
    '%s is explained, weighed and has defaults',
    (signalId, signal) => {
      const page = readFileSync(`${folder}/README.md`, 'utf8');
      const section = page.split(/^## /m).find((part) => part.startsWith(`${signalId}\n`)) ?? '';
      for (const heading of ['What', 'Why', 'Limits'])
        expect(section, `${heading} of ${signalId}`).toContain(`### ${heading}`);
      expect(rubric.checks[id].signals).toHaveProperty(signalId);
      expect(Value.Check(signal.options, Value.Default(signal.options, {})), 'options have defaults').toBe(true);
    },
  );

  test('the rubric names no signal that the check lacks', () => {
    expect(Object.keys(rubric.checks[id].signals).sort()).toEqual(check.signals.map((signal) => signal.id).sort());
  });
});
