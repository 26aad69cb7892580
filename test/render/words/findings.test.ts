import { describe, expect, test } from 'vitest';
import { groupsOf } from '../../../src/render/words/evidence.js';
import { quotesOf } from '../../../src/render/words/quote.js';
import type { Finding, ReportSpan } from '../../../src/report/report.js';
import { exampleReport } from '../example-report.js';

const [, , weekly, post] = exampleReport().documents;
const finding = (signal: string): Finding =>
  [...weekly!.findings, ...post!.findings].find((own) => own.signal === signal)!;
const plain = (text: readonly { text: string; marked?: boolean }[]): string =>
  text.map((run) => (run.marked ? `[${run.text}]` : run.text)).join('');

describe('the quotes of a finding', () => {
  test('mark every span of one sentence in it', () => {
    const quotes = quotesOf(finding('weasel-attribution').spans);
    expect(quotes.map(({ text }) => plain(text))).toEqual([
      '[Some analysts say] the closure was long overdue, and [critics argue] that the council had been warned.',
    ]);
  });

  test('are one for passages of the same words, with every place', () => {
    const quotes = quotesOf(finding('repeated-passage').spans);
    expect(quotes).toHaveLength(1);
    expect(quotes[0]!.places.map(([span]) => span!.line)).toEqual([6, 4]);
  });

  test('are several for several sentences, in the order of the finding', () => {
    const quotes = quotesOf(finding('quantity').spans);
    expect(quotes.map(({ text }) => plain(text).slice(0, 24))).toEqual([
      'The collapse of a scaffo',
      '[All 17 people injured i',
    ]);
  });

  test('are the span alone where its sentence is not known', () => {
    const { excerpt: _, ...span } = finding('quantity').spans[0]!;
    expect(plain(quotesOf([span as ReportSpan])[0]!.text)).toBe('[injured 12 people]');
  });
});

test('findings stand under their signal: the dearest signal first, and in it the dearest finding', () => {
  const own = (id: string, signal: string, points: number, start: number): Finding => ({
    ...finding('quantity'),
    id,
    signal,
    points,
    spans: [{ ...finding('quantity').spans[0]!, start }],
  });
  const groups = groupsOf([
    own('a', 'date', 1, 5),
    own('b', 'stance', 1, 9),
    own('c', 'stance', 1, 2),
    own('d', 'stance', 2, 7),
  ]);
  expect(groups.map(({ signal, points }) => [signal, points])).toEqual([
    ['stance', 4],
    ['date', 1],
  ]);
  expect(groups[0]!.findings.map(({ id }) => id)).toEqual(['d', 'c', 'b']);
});
