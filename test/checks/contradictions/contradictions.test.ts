import { readdirSync, readFileSync } from 'node:fs';
import { Value } from '@sinclair/typebox/value';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Evidence } from '../../../src/checks/check.js';
import { contradictions } from '../../../src/checks/contradictions/index.js';
import { read } from './reading.js';

interface Found extends Evidence {
  readonly signal: string;
  readonly texts: readonly string[];
}

function findings(text: string): Found[] {
  const article = read(text);
  return contradictions.signals.flatMap((signal) =>
    signal
      .observe(article, Value.Default(signal.options, {}) as never, { overlaps: [], documents: new Map() })
      .findings.map((evidence) => ({
        ...evidence,
        signal: signal.id,
        texts: evidence.spans.map(({ start, end }) => text.slice(start, end)),
      })),
  );
}

const seeds = new URL('../../../seeds/', import.meta.url);
const seed = (number: string): string =>
  readFileSync(new URL(readdirSync(seeds).find((name) => name.startsWith(number))!, seeds), 'utf8');

test.each(['000', '001', '003'])('seed %s does not contradict itself', (number) => {
  expect(findings(seed(number)).filter(({ signal }) => signal !== 'headline-body')).toEqual([]);
});

test('seed 002: one official judges one invasion both ways', () => {
  const [judged, stance, ...rest] = findings(seed('002'));
  expect(rest).toEqual([]);
  expect(judged).toMatchObject({ signal: 'polarity', voice: 'speaker' });
  expect(judged!.texts).toEqual([
    expect.stringContaining('is not justified'),
    'justified invasion of Ukraine',
    expect.stringContaining('unprovoked war'),
  ]);
  expect(stance).toMatchObject({
    signal: 'stance',
    voice: 'speaker',
    texts: ['condemnation of Russia’s justified invasion of Ukraine'],
  });
});

const examples: Record<string, { flag: { text: string }[] }> = parse(
  readFileSync(new URL('../../../src/checks/contradictions/examples.yaml', import.meta.url), 'utf8'),
);
const flagged = Object.values(examples).flatMap(({ flag }) => flag.map(({ text }) => text));

describe('every finding', () => {
  test.each(flagged)('of “%s” shows its passages and its doubt', (text) => {
    for (const { spans, message, confidence, advice } of findings(text)) {
      expect(spans.length).toBeGreaterThan(0);
      expect(spans.every(({ start, end }) => 0 <= start && start < end && end <= text.length)).toBe(true);
      expect(message.startsWith('Possible')).toBe(confidence < 0.8);
      expect(advice).not.toBe('');
    }
  });
});

test('reading a text twice finds the same', () => {
  const text = flagged.join('\n\n');
  expect(findings(text)).toEqual(findings(text));
});

test('a text without sentences of its own is not applicable, with a reason', () => {
  const article = read('');
  for (const signal of contradictions.signals) {
    const seen = signal.observe(article, Value.Default(signal.options, {}) as never, {
      overlaps: [],
      documents: new Map(),
    });
    expect(seen).toMatchObject({ opportunities: 0, findings: [], reason: expect.any(String) });
  }
});

test('no passage is charged twice, however often it is told', () => {
  const once = 'The bridge is safe. It opened on Friday. The bridge is not safe.';
  const many = Array.from({ length: 100 }, () => once).join(' ');
  const charged = findings(many).map(({ spans: [span] }) => span!.start);
  expect(charged).toHaveLength(199);
  expect(new Set(charged).size).toBe(charged.length);
});
