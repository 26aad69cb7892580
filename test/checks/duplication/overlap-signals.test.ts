import { describe, expect, test } from 'vitest';
import { duplication } from '../../../src/checks/duplication/index.js';
import { alone, corpusOf, invented, observe, read } from './reading.js';

const wire = invented('quake-wire');
const rewrite = invented('quake-rewrite');
const credited = invented('talks-credited');
const talks = invented('talks-wire');

describe('where the taker is known', () => {
  const corpus = corpusOf([wire, rewrite]);

  test('the taker’s sentences are charged, each with its original', () => {
    const { findings, opportunities } = observe('uncredited-overlap', rewrite, corpus);
    expect(opportunities).toBe(10);
    expect(findings).toHaveLength(9);
    for (const { spans, amount, confidence, tags } of findings) {
      expect(spans.map(({ label, document }) => [label, document])).toEqual([
        ['copy', undefined],
        ['original', 'quake-wire'],
      ]);
      expect([amount, confidence >= 0.5, tags?.includes('unordered')]).toEqual([1, true, false]);
    }
  });

  test('the other document is not', () => {
    expect(observe('uncredited-overlap', wire, corpus).findings).toEqual([]);
  });

  test('the message names the other and what was left out, and accuses nobody', () => {
    const messages = observe('uncredited-overlap', rewrite, corpus).findings.map(({ message }) => message);
    expect(messages).toContain(
      'the quake-wire, which is not credited, says this in other words. Left out: Rosa Quispe, RPP.',
    );
    expect(messages.join(' ')).not.toMatch(/plagiar|stole|theft|copied from/i);
  });
});

test('where nobody knows who took, both are told, with less confidence', () => {
  const [a, b] = [invented('court-wire'), invented('court-rewrite')];
  const corpus = corpusOf([a, b]);
  for (const article of [a, b]) {
    const { findings } = observe('uncredited-overlap', article, corpus);
    expect(findings.length).toBeGreaterThan(4);
    for (const { tags, message, spans } of findings) {
      expect(tags).toContain('unordered');
      expect(message).toMatch(/^Overlaps with/);
      expect(spans.map(({ label }) => label)).toEqual(['shared', 'shared']);
    }
  }
});

test('with credit it is shown by the other signal', () => {
  const corpus = corpusOf([credited, talks]);
  expect(observe('uncredited-overlap', credited, corpus).findings).toEqual([]);
  expect(observe('credited-overlap', credited, corpus).findings).toHaveLength(3);
  expect(observe('credited-overlap', talks, corpus).findings).toEqual([]);
});

test('what one credited source explains is not charged for another that has it too', () => {
  const text =
    'The harbour of Valmar will stay closed until its cracked pier has been rebuilt, which may take two summers.';
  const articles = [
    read('a', `${text} The Courier reported it.`),
    read('b', text, { outlet: 'The Courier' }),
    read('c', text, { outlet: 'The Herald' }),
  ];
  const corpus = corpusOf(articles);
  expect(corpus.overlaps).toHaveLength(3);
  expect(observe('uncredited-overlap', articles[0]!, corpus).findings).toEqual([]);
});

test('a name that may or may not be credit leaves the finding below the line', () => {
  const text =
    'The harbour of Valmar will stay closed until its cracked pier has been rebuilt, which may take two summers.';
  const articles = [read('a', `${text} The Courier building is near.`), read('b', text, { outlet: 'Courier' })];
  const { findings } = observe('uncredited-overlap', articles[0]!, corpusOf(articles));
  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatchObject({ tags: expect.arrayContaining(['unclear-credit']) });
  expect(findings[0]!.confidence).toBeLessThan(0.5);
});

test.each(['uncredited-overlap', 'credited-overlap'])('%s is not applicable to a document by itself', (signal) => {
  expect(observe(signal, wire, alone)).toEqual({
    opportunities: 0,
    findings: [],
    reason: 'there is no other document in the run to compare with',
  });
});

test('every tag of a finding is one that the rubric can weigh', () => {
  const articles = [wire, rewrite, credited, talks, invented('court-wire'), invented('court-rewrite')];
  const corpus = corpusOf(articles);
  for (const signal of duplication.signals) {
    const tags = articles.flatMap((article) =>
      observe(signal.id, article, corpus).findings.flatMap((one) => one.tags ?? []),
    );
    for (const tag of tags) expect(Object.keys(signal.tags ?? {})).toContain(tag);
  }
});
