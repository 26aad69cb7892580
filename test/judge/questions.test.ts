import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/article/index.js';
import type { Evidence } from '../../src/checks/check.js';
import type { CheckObservation } from '../../src/checks/observe.js';
import { candidatesOf } from '../../src/judge/questions.js';
import { contested, documentOf } from './contested.js';

const article = readArticle(documentOf('a', contested));
const at = (words: string, label: string) => {
  const start = contested.indexOf(words);
  return { start, end: start + words.length, label };
};
const finding = (spans: Evidence['spans'], more: Partial<Evidence> = {}): Evidence => ({
  ...{ spans, message: '', advice: '', confidence: 0.3, voice: 'narrator' },
  ...more,
});
const seen = (check: string, evidence: Evidence): CheckObservation[] => [
  {
    check,
    status: 'observed',
    signals: [{ signal: 'polarity', status: 'observed', observation: { opportunities: 1, findings: [evidence] } }],
  },
];
const pair = [at('attended the summit', 'a'), at('did not attend', 'b')];

describe('a judge is asked', () => {
  test('about two passages, with their sentences and what stands around them', () => {
    const [candidate] = candidatesOf(article, seen('contradictions', finding(pair)));
    expect(candidate).toMatchObject({ document: 'a', check: 'contradictions', signal: 'polarity' });
    expect(candidate!.question.b).toEqual({
      words: 'did not attend',
      sentence: 'The senator did not attend the summit on Monday.',
      context: 'The senator did not attend the summit on Monday. Aides were surprised.',
    });
    expect(candidate!.question.a).toEqual({
      words: 'attended the summit',
      sentence: 'The senator, who attended the summit, left early.',
      context:
        'Aides were surprised. The senator, who attended the summit, left early. The council approved the budget on Tuesday.',
    });
  });

  test.each<[what: string, check: string, evidence: Evidence]>([
    ['one passage that refutes itself', 'contradictions', finding([at('on Monday', 'date')])],
    ['a topic that is missing from the body', 'contradictions', finding(pair, { tags: ['topic'] })],
    ['a finding of another check', 'duplication', finding(pair)],
    ['something missing from the whole article', 'contradictions', finding([])],
  ])('and not about %s', (_, check, evidence) => {
    expect(candidatesOf(article, seen(check, evidence))).toEqual([]);
  });

  test('with no more of a text without full stops than stands near the passage', () => {
    const text = `${'mud '.repeat(5000)}attended the summit ${'mud '.repeat(5000)}`;
    const long = readArticle(documentOf('a', text));
    const start = text.indexOf('attended');
    const spans = ['a', 'b'].map((label) => ({ start, end: start + 19, label }));
    const [candidate] = candidatesOf(long, seen('contradictions', finding(spans)));
    expect(candidate!.question.a.words).toBe('attended the summit');
    expect(candidate!.question.a.context.length).toBeLessThan(1300);
  });
});
