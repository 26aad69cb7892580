import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { vagueClaims } from '../../../src/checks/vague-claims/index.js';

interface Source {
  readonly about: string;
  readonly source: string;
  readonly advice: string;
  readonly rules: readonly {
    readonly id: string;
    readonly breadth?: string;
    readonly confidence: number;
    readonly says: string;
    readonly tags?: readonly string[];
    readonly patterns: readonly string[];
  }[];
}

const read = (name: string): Source =>
  JSON.parse(readFileSync(new URL(`../../../src/checks/vague-claims/${name}.json`, import.meta.url), 'utf8'));

describe.each(vagueClaims.signals.map((signal) => [signal.id, signal] as const))('the lexicon of %s', (id, signal) => {
  const { about, source, advice, rules } = read(id);

  test('says what it is, where it comes from and what an editor can do', () => {
    expect([about, source, advice].every((text) => text.length > 20)).toBe(true);
  });

  test('has rules with names of their own', () => {
    const ids = rules.map((rule) => rule.id);
    expect(ids).toEqual([...new Set(ids)]);
  });

  test('names no pattern twice', () => {
    const patterns = rules.flatMap((rule) => rule.patterns);
    expect(patterns.filter((pattern, index) => patterns.indexOf(pattern) !== index)).toEqual([]);
  });

  test.each(rules)('shows what $id finds, unless the rule is one of the broad ones', ({ breadth, confidence }) => {
    expect(confidence >= 0.5 ? 'narrow' : 'full').toBe(breadth ?? 'narrow');
    expect(confidence).toBeGreaterThan(0);
    expect(confidence).toBeLessThan(1);
  });

  test.each(rules)('quotes the passage in the message of $id and fills in nothing unknown', ({ says }) => {
    expect(says).toMatch(/^\{text\}/);
    expect([...says.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)).toSatisfy((names: string[]) =>
      names.every((name) => ['text', 'head', 'after', 'around'].includes(name)),
    );
  });

  test.each(rules)('tags $id with what the signal declares', ({ tags }) => {
    expect(Object.keys(signal.tags ?? {})).toEqual(expect.arrayContaining([...(tags ?? [])]));
  });
});

test.each(['word-classes', 'resolution'])('%s says what it is and where it comes from', (name) => {
  const { about, source } = read(name);
  expect(about.length).toBeGreaterThan(20);
  expect(source.length).toBeGreaterThan(20);
});
